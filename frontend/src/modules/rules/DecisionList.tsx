import Search from "@mui/icons-material/Search";
import { Box, InputAdornment, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTexts } from "../../shared/language";
import { Nothing } from "../../shared/ui";
import { DecisionCard } from "./DecisionCard";
import { FoldedDecisions } from "./FoldedDecisions";
import { matching, sortOut } from "./telling";
import type { Decision } from "./types";

const SEARCHABLE = 12;

/** Decisions, newest first: what deviated, held or chose is open to the eye, what went as usual is folded by question. */
export function DecisionList({ decisions, open }: { decisions: Decision[]; open?: number }) {
  const texts = useTexts();
  const [wanted, setWanted] = useState("");
  if (decisions.length === 0) {
    return <Nothing text={texts("rules.none")} hint={texts("rules.noneHint")} />;
  }
  const found = matching(decisions, wanted);
  const { telling, folded } = sortOut(found);
  return (
    <>
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: 1, mb: 1 }}>
        <Typography variant="body2" color="text.secondary">
          {texts(folded.length > 0 ? "rules.foldedHint" : "rules.hint")}
        </Typography>
        {decisions.length > SEARCHABLE && <Finder value={wanted} onChange={setWanted} />}
      </Box>
      {found.length === 0 && <Nothing text={texts("rules.noMatch", { wanted })} hint={texts("rules.noMatchHint")} />}
      {telling.map((decision) => (
        <DecisionCard key={decision.id} decision={decision} initiallyOpen={decision.id === open} />
      ))}
      {folded.length > 0 && (
        <Typography variant="subtitle2" component="h3" sx={{ mt: 2, mb: 0.5 }}>
          {texts("rules.usual")}
        </Typography>
      )}
      {folded.map((group) => (
        <FoldedDecisions key={group.ruleSet} {...group} />
      ))}
    </>
  );
}

function Finder({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const texts = useTexts();
  const icon = (
    <InputAdornment position="start">
      <Search fontSize="small" />
    </InputAdornment>
  );
  return (
    <TextField
      value={value}
      placeholder={texts("rules.find")}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { "aria-label": texts("rules.find"), "data-find": "" }, input: { startAdornment: icon } }}
      sx={{ width: 280 }}
    />
  );
}
