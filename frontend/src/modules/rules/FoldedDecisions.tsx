import ExpandMore from "@mui/icons-material/ExpandMore";
import { Accordion, AccordionDetails, AccordionSummary, Box, Chip, Typography } from "@mui/material";
import { useTexts } from "../../shared/language";
import { outcomeOf } from "./decision";
import { DecisionCard } from "./DecisionCard";
import { isRanking } from "./ranking";
import type { Folded } from "./telling";

/** One question with how often it was answered as usual; open it lists each answer. */
export function FoldedDecisions({ ruleSet, decisions }: Folded) {
  const texts = useTexts();
  const outcome = isRanking(decisions[0]) ? "RANKING" : outcomeOf(decisions[0]);
  return (
    <Accordion disableGutters variant="outlined" data-folded={ruleSet} slotProps={{ transition: { unmountOnExit: true } }}>
      <AccordionSummary expandIcon={<ExpandMore />}>
        <Box sx={{ display: "grid", gridTemplateColumns: "156px minmax(0, 1fr)", columnGap: 1.5, alignItems: "center" }}>
          <Chip size="small" variant="outlined" label={`${decisions.length} × ${texts(`rules.value.${outcome}`, { _: outcome || "–" })}`} />
          <Typography>{texts(`rules.set.${ruleSet}`, { _: ruleSet })}</Typography>
        </Box>
      </AccordionSummary>
      <AccordionDetails>
        {decisions.map((decision) => (
          <DecisionCard key={decision.id} decision={decision} />
        ))}
      </AccordionDetails>
    </Accordion>
  );
}
