import { Box, Table, TableBody, TableCell, TableRow, Typography } from "@mui/material";
import { useTexts, type Translate } from "../../shared/language";
import { usePersonNames } from "../security";
import { factRows } from "./decision";
import { FiredRows } from "./FiredRows";
import type { Decision } from "./types";

/** What was known, what was concluded, and the whole table with the rows that fired. */
export function DecisionDetails({ decision }: { decision: Decision }) {
  const texts = useTexts();
  const personName = usePersonNames();
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {texts("rules.by", { actor: actorText(decision.actor, texts, personName), version: decision.version })}
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

/** `process:release-order` and the like in words; a person by name. */
function actorText(actor: string, texts: Translate, personName: (account: string) => string): string {
  const [kind, name] = actor.includes(":") ? actor.split(/:(.*)/s) : ["person", actor];
  return texts(`rules.actor.${kind}`, { _: actor, name: kind === "person" ? personName(name) : name });
}
