import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { Link as RouterLink } from "react-router";
import { formatDateTime, formatQuantity } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { usePlaceNames } from "../plant";
import { usePersonNames } from "../security";
import { lotPage } from "./MaterialLotList";
import { useUnitNames } from "./useUnitNames";

export interface Moved {
  kind: string;
  place: string;
  quantity: number;
  order: string;
  cause: string;
  /** What a person said of what came in. */
  note: string;
  actor: string;
  at: string;
}

const COLUMNS = ["at", "kind", "quantity", "place", "cause", "actor"];
const DIVISIONS = ["SPLIT", "MERGE"];

/** How something came in, moved and went, the last first. */
export function Movements({ rows }: { rows: Moved[] }) {
  const texts = useTexts();
  const placeName = usePlaceNames();
  const unitName = useUnitNames();
  const personName = usePersonNames();
  /** What came in was said in a unit of its own. */
  const causeOf = ({ kind, cause }: Moved) => (kind === "RECEIVE" ? cause.replace(/^(\S+) (\S+)$/, (_, quantity: string, unit: string) => `${formatQuantity(quantity)} ${unitName(unit)}`) : cause);
  return (
    <Box sx={{ overflowX: "auto" }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column} align={column === "quantity" ? "right" : "left"}>{texts(`material.moved.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row, number) => (
            <TableRow key={`${row.at} ${row.kind} ${rows.length - number}`} data-moved={row.kind}>
              <TableCell>{formatDateTime(row.at)}</TableCell>
              <TableCell>{texts(`material.movementKind.${row.kind}`)}</TableCell>
              <TableCell align="right" sx={{ fontVariantNumeric: "tabular-nums" }}>{`${row.quantity > 0 ? "+" : ""}${formatQuantity(row.quantity)}`}</TableCell>
              <TableCell>{placeName(row.place)}</TableCell>
              <TableCell>
                {DIVISIONS.includes(row.kind) ? <Link component={RouterLink} to={lotPage(row.cause)}>{row.cause}</Link> : [row.order, causeOf(row), row.note].filter(Boolean).join(" · ") || "–"}
              </TableCell>
              <TableCell>{personName(row.actor)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
