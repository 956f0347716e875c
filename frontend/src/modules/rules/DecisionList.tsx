import { Typography } from "@mui/material";
import { useTexts } from "../../shared/language";
import { Nothing } from "../../shared/ui";
import { DecisionCard } from "./DecisionCard";
import type { Decision } from "./types";

/** Decisions, newest first, each with its facts and the rows that fired. */
export function DecisionList({ decisions, open }: { decisions: Decision[]; open?: number }) {
  const texts = useTexts();
  if (decisions.length === 0) {
    return <Nothing text={texts("rules.none")} hint={texts("rules.noneHint")} />;
  }
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {texts("rules.hint")}
      </Typography>
      {decisions.toSorted((a, b) => b.id - a.id).map((decision) => (
        <DecisionCard key={decision.id} decision={decision} initiallyOpen={decision.id === open} />
      ))}
    </>
  );
}
