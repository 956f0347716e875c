import CheckCircle from "@mui/icons-material/CheckCircle";
import ErrorOutline from "@mui/icons-material/ErrorOutline";
import { Box, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useTexts } from "../../shared/language";
import { COLOURS } from "../../shared/ui";
import type { Outcome } from "./types";

/** What the story promised and what the product says, side by side. */
export function OutcomeTable({ outcome }: { outcome: Outcome[] }) {
  const texts = useTexts();
  return (
    <Table size="small" data-outcome="">
      <TableHead>
        <TableRow>
          <TableCell />
          <TableCell align="right">{texts("demo.outcome.expected")}</TableCell>
          <TableCell align="right">{texts("demo.outcome.actual")}</TableCell>
          <TableCell />
        </TableRow>
      </TableHead>
      <TableBody>
        {outcome.map(({ name, expected, actual }) => (
          <TableRow key={name} data-outcome-name={name} data-expected={expected} data-actual={actual}>
            <TableCell>{texts(`demo.outcome.${name}`)}</TableCell>
            <TableCell align="right">{expected}</TableCell>
            <TableCell align="right" sx={{ fontWeight: 700 }}>
              {actual}
            </TableCell>
            <TableCell>
              <Agreement agrees={expected === actual} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Agreement({ agrees }: { agrees: boolean }) {
  const texts = useTexts();
  const Icon = agrees ? CheckCircle : ErrorOutline;
  return (
    <Box sx={{ display: "flex", gap: 0.5, alignItems: "center", color: agrees ? COLOURS.good : COLOURS.bad }}>
      <Icon fontSize="small" />
      {texts(agrees ? "demo.outcome.asExpected" : "demo.outcome.different")}
    </Box>
  );
}
