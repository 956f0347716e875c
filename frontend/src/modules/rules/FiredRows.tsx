import { Box, LinearProgress, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { useRead } from "../../shared/api";
import { useLocaleCode, useTexts } from "../../shared/language";
import type { Decision, RuleTable } from "./types";

/** The whole decision table with the rows that fired set off from those that did not. */
export function FiredRows({ decision }: { decision: Decision }) {
  const texts = useTexts();
  const locale = useLocaleCode();
  const path = `rules/rule-sets/${decision.ruleSet}/versions/${decision.version}`;
  const table = useRead<RuleTable>(path, ["rules"]);
  const fired = new Set(decision.fired.map(({ rule }) => rule));
  return (
    <Box>
      <Typography variant="subtitle2">{texts("rules.fired")}</Typography>
      {decision.fired.map((row) => (
        <Typography key={row.rule} data-fired={row.rule} sx={{ borderLeft: 4, borderColor: "primary.main", pl: 1, my: 0.5 }}>
          {row[locale] ?? row.text}
        </Typography>
      ))}
      {table.isLoading && <LinearProgress />}
      {table.data && table.data.inputs.length > 0 && <Cells table={table.data} fired={fired} />}
      {table.data && table.data.inputs.length === 0 && <NotFired table={table.data} fired={fired} />}
    </Box>
  );
}

function Cells({ table, fired }: { table: RuleTable; fired: Set<string> }) {
  const texts = useTexts();
  const columns = [...table.inputs, ...table.outputs];
  return (
    <Box sx={{ overflowX: "auto", mt: 1 }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {columns.map((column, index) => (
              <TableCell key={column.expression} sx={index >= table.inputs.length ? { bgcolor: "action.hover" } : undefined}>
                {texts(`rules.fact.${column.expression}`, { _: column.label || column.expression })}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {table.rows.map((row) => (
            <TableRow key={row.id} data-row={row.id} selected={fired.has(row.id)} sx={{ opacity: fired.has(row.id) ? 1 : 0.6 }}>
              {[...row.inputs, ...row.outputs].map((cell, index) => (
                <TableCell key={index} sx={{ fontWeight: fired.has(row.id) ? 650 : 400, whiteSpace: "nowrap" }}>
                  {cellText(cell, texts)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function NotFired({ table, fired }: { table: RuleTable; fired: Set<string> }) {
  const texts = useTexts();
  const locale = useLocaleCode();
  return (
    <Box sx={{ mt: 1 }}>
      <Typography variant="caption" color="text.secondary">
        {texts("rules.others")}
      </Typography>
      {table.rows
        .filter((row) => !fired.has(row.id))
        .map((row) => (
          <Typography key={row.id} variant="body2" color="text.secondary" sx={{ pl: 1.5 }}>
            {row[locale]}
          </Typography>
        ))}
    </Box>
  );
}

function cellText(cell: string, texts: ReturnType<typeof useTexts>): string {
  if (cell === "-" || cell === "") return "–";
  if (cell === "true" || cell === "false") return texts(cell === "true" ? "shared.yes" : "shared.no");
  return cell.replace(/"([^"]*)"/g, (_, word: string) => (word ? texts(`rules.value.${word}`, { _: word }) : "–"));
}
