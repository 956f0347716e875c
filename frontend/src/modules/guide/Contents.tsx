import { Box, ButtonBase, InputAdornment, TextField, Typography } from "@mui/material";
import Search from "@mui/icons-material/Search";
import { useState, type ReactNode } from "react";
import { Link } from "react-router";
import { useTexts } from "../../shared/language";
import { LateProgress, Nothing } from "../../shared/ui";
import { search, type Chapter } from "./text";
import { useChapters, useGuidePages } from "./useGuide";

/** All pages by chapter; while somebody searches, the passages that answer. */
export function Contents({ current }: { current: string }) {
  const texts = useTexts();
  const chapters = useChapters();
  const [question, setQuestion] = useState("");
  return (
    <Box
      component="nav"
      aria-label={texts("guide.contents")}
      data-guide-contents=""
      sx={{ "@media (min-width: 760px)": { position: "sticky", top: 64, maxHeight: "calc(100vh - 80px)", overflow: "auto" } }}
    >
      <TextField
        fullWidth
        type="search"
        label={texts("guide.search")}
        value={question}
        onChange={(event) => setQuestion(event.target.value)}
        sx={{ mt: 0.75 }}
        slotProps={{ htmlInput: { "data-guide-search": "" }, input: { endAdornment: <InputAdornment position="end"><Search fontSize="small" /></InputAdornment> } }}
      />
      {question.trim() ? <Hits question={question} chapters={chapters} /> : <Chapters chapters={chapters} current={current} />}
    </Box>
  );
}

function Chapters({ chapters, current }: { chapters: Chapter[]; current: string }) {
  return chapters.map(({ title, entries }) => (
    <Box key={title} sx={{ mt: 1.5 }}>
      <Typography variant="body2" color="text.secondary" sx={{ px: 1.5, fontWeight: 600 }}>{title}</Typography>
      {entries.map((entry) => (
        <Line key={entry.page} to={`/guide/${entry.page}`} current={entry.page === current}>{entry.title}</Line>
      ))}
    </Box>
  ));
}

function Hits({ question, chapters }: { question: string; chapters: Chapter[] }) {
  const texts = useTexts();
  const { pages, reading } = useGuidePages(chapters.flatMap(({ entries }) => entries), true);
  const hits = search(question, pages);
  if (hits.length === 0) return reading ? <LateProgress /> : <Nothing text={texts("guide.noHits")} hint={texts("guide.noHitsHint")} />;
  return (
    <Box sx={{ mt: 1 }}>
      {hits.map(({ page, title, passage, excerpt }) => (
        <Line key={`${page}#${passage.anchor}`} to={`/guide/${page}#${passage.anchor}`} hit>
          <Typography component="span" variant="body2" sx={{ display: "block", fontWeight: 600 }}>
            {passage.heading === title ? title : `${title} › ${passage.heading}`}
          </Typography>
          <Typography component="span" variant="body2" color="text.secondary">{excerpt}</Typography>
        </Line>
      ))}
    </Box>
  );
}

interface LineProps {
  to: string;
  current?: boolean;
  hit?: boolean;
  children: ReactNode;
}

function Line({ to, current = false, hit = false, children }: LineProps) {
  return (
    <ButtonBase
      component={Link}
      to={to}
      aria-current={current ? "page" : undefined}
      data-guide-hit={hit || undefined}
      sx={{ display: "block", width: "100%", px: 1.5, py: 0.75, borderRadius: 1, textAlign: "left", fontWeight: current ? 700 : 400, bgcolor: current ? "action.selected" : undefined, "&:hover": { bgcolor: "action.hover" }, "@media (pointer: coarse)": { py: 1.25 } }}
    >
      {children}
    </ButtonBase>
  );
}
