import ExpandMore from "@mui/icons-material/ExpandMore";
import { Accordion, AccordionDetails, AccordionSummary, Box, Chip, Table, TableBody, TableCell, TableRow, Typography } from "@mui/material";
import { useState } from "react";
import { formatDateTimeSeconds } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { stateColour } from "../../shared/ui";
import { factRows, outcomeOf } from "./decision";
import { FiredRows } from "./FiredRows";
import type { Decision } from "./types";

/** One decision: closed it says what was decided for whom; open it says why. */
export function DecisionCard({ decision, initiallyOpen = false }: { decision: Decision; initiallyOpen?: boolean }) {
  const texts = useTexts();
  const [open, setOpen] = useState(initiallyOpen);
  const outcome = outcomeOf(decision);
  return (
    <Accordion
      disableGutters
      variant="outlined"
      expanded={open}
      onChange={(_, opened) => setOpen(opened)}
      data-decision={decision.ruleSet}
      slotProps={{ transition: { unmountOnExit: true } }}
    >
      <AccordionSummary expandIcon={<ExpandMore />}>
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center", width: "100%" }}>
          <Chip size="small" label={texts(`rules.value.${outcome}`, { _: outcome || "–" })} sx={{ bgcolor: stateColour(outcome), color: "#fff", minWidth: 88 }} />
          <Typography sx={{ fontWeight: 600 }}>{texts(`rules.set.${decision.ruleSet}`, { _: decision.ruleSet })}</Typography>
          <Typography color="text.secondary">{decision.subject.code}</Typography>
          <Typography color="text.secondary" variant="body2" sx={{ ml: "auto", mr: 1 }}>
            {formatDateTimeSeconds(decision.plantAt)}
          </Typography>
        </Box>
      </AccordionSummary>
      <AccordionDetails sx={{ pt: 0 }}>
        <Details decision={decision} />
      </AccordionDetails>
    </Accordion>
  );
}

function Details({ decision }: { decision: Decision }) {
  const texts = useTexts();
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {texts("rules.by", { actor: actorText(decision.actor, texts), version: decision.version })}
      </Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 3 }}>
        <Box sx={{ flex: "1 1 260px", minWidth: 0 }}>
          <FactTable title={texts("rules.facts")} facts={decision.facts} />
          <FactTable title={texts("rules.conclusions")} facts={decision.conclusions} />
        </Box>
        <Box sx={{ flex: "2 1 420px", minWidth: 0 }}>
          <FiredRows decision={decision} />
        </Box>
      </Box>
    </>
  );
}

function FactTable({ title, facts }: { title: string; facts: Record<string, unknown>[] }) {
  const texts = useTexts();
  return (
    <>
      <Typography variant="subtitle2">{title}</Typography>
      <Table size="small" sx={{ mb: 1.5 }}>
        <TableBody>
          {factRows(facts, texts).map(({ name, value }, index) => (
            <TableRow key={index}>
              <TableCell sx={{ pl: 0, color: "text.secondary" }}>{name}</TableCell>
              <TableCell>{value}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}

/** `process:release-order` and the like in words; persons are named as they are. */
export function actorText(actor: string, texts: ReturnType<typeof useTexts>): string {
  const [kind, name] = actor.includes(":") ? actor.split(/:(.*)/s) : ["person", actor];
  return texts(`rules.actor.${kind}`, { _: actor, name });
}
