import ExpandMore from "@mui/icons-material/ExpandMore";
import { Accordion, AccordionDetails, AccordionSummary, Box, Chip, Typography } from "@mui/material";
import { useState } from "react";
import { formatDateTimeSeconds } from "../../shared/format";
import { useLocaleCode, useTexts } from "../../shared/language";
import { stateColour } from "../../shared/ui";
import { outcomeOf } from "./decision";
import { DecisionDetails } from "./DecisionDetails";
import { isRanking, scoresOf } from "./ranking";
import { valueText } from "./telling";
import type { Decision } from "./types";

/** One decision: closed it says what was decided for whom and why; open it shows what was known and each row. */
export function DecisionCard({ decision, initiallyOpen = false }: { decision: Decision; initiallyOpen?: boolean }) {
  const [open, setOpen] = useState(initiallyOpen);
  const reason = useReason(decision);
  return (
    <Accordion
      disableGutters
      variant="outlined"
      expanded={open}
      onChange={(_, opened) => setOpen(opened)}
      data-decision={decision.ruleSet}
      slotProps={{ transition: { unmountOnExit: true } }}
    >
      <AccordionSummary expandIcon={<ExpandMore />} sx={{ "& .MuiAccordionSummary-content": { my: 1, minWidth: 0 } }}>
        <Box sx={{ display: "grid", gridTemplateColumns: "156px minmax(0, 1fr) auto", columnGap: 1.5, alignItems: "center", width: "100%", pr: 1 }}>
          <OutcomeChip decision={decision} />
          <Box sx={{ minWidth: 0 }}>
            <QuestionLine decision={decision} />
            {reason && (
              <Typography variant="body2" color="text.secondary" data-why="">
                {reason}
              </Typography>
            )}
          </Box>
          <Typography color="text.secondary" variant="body2" sx={{ whiteSpace: "nowrap" }}>
            {formatDateTimeSeconds(decision.plantAt)}
          </Typography>
        </Box>
      </AccordionSummary>
      <AccordionDetails sx={{ pt: 0 }}>
        <DecisionDetails decision={decision} />
      </AccordionDetails>
    </Accordion>
  );
}

function OutcomeChip({ decision }: { decision: Decision }) {
  const texts = useTexts();
  const outcome = isRanking(decision) ? "RANKING" : outcomeOf(decision);
  return <Chip size="small" label={texts(`rules.value.${outcome}`, { _: outcome || "–" })} sx={{ bgcolor: stateColour(outcome), color: "#fff", fontWeight: 600 }} />;
}

function QuestionLine({ decision }: { decision: Decision }) {
  const texts = useTexts();
  return (
    <Typography sx={{ fontWeight: 600 }}>
      {decision.subject.code}{" "}
      <Typography component="span" color="text.secondary">
        {texts(`rules.set.${decision.ruleSet}`, { _: decision.ruleSet })}
      </Typography>
    </Typography>
  );
}

/** Why it was decided so, in one line: the judged value and the sentences that fired, or the points of each job. */
function useReason(decision: Decision): string {
  const texts = useTexts();
  const locale = useLocaleCode();
  if (isRanking(decision)) return scoresOf(decision).map(({ job, total }) => `${job} ${total}`).join(" › ");
  const sentences = decision.fired.map((row) => row[locale] ?? row.text);
  return [valueText(decision, texts), ...sentences].filter(Boolean).join(" · ");
}
