import { Box, InputBase, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useTexts } from "../../shared/language";
import { minutesOf, typedMinutes, type SetupTime } from "./matrix";

interface Props {
  families: string[];
  times: SetupTime[];
  defaultMinutes: number;
  /** Says that a time was written; without it the grid is a picture. */
  onTime?: (from: string, to: string, minutes: number | undefined) => void;
}

const HEAD = { fontWeight: 600, whiteSpace: "nowrap" };
/** Each line belongs to one cell, so that none is left behind by what stays. */
const GRID = {
  width: "auto",
  borderCollapse: "separate",
  borderTop: 1,
  borderLeft: 1,
  borderColor: "divider",
  "& td, & th": { border: 0, borderRight: 1, borderBottom: 1, borderColor: "divider", px: 1, minWidth: 88 },
};
/** The families of the rows stay where many columns are moved through. */
const STAYS = { position: "sticky", left: 0, zIndex: 1, bgcolor: "background.paper" };

/** From the family of a row to the family of a column; what is not written down is shown faintly. */
export function MatrixGrid({ families, times, defaultMinutes, onTime }: Props) {
  const texts = useTexts();
  return (
    <Box sx={{ overflowX: "auto" }}>
      <Table size="small" data-matrix="" sx={GRID}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ ...STAYS, color: "text.secondary", whiteSpace: "nowrap" }}>{texts("equipment.matrix.corner")}</TableCell>
            {families.map((to) => (
              <TableCell key={to} align="right" sx={HEAD}>{to}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {families.map((from) => (
            <TableRow key={from}>
              <TableCell component="th" scope="row" sx={{ ...HEAD, ...STAYS }}>{from}</TableCell>
              {families.map((to) => (
                <Cell key={to} from={from} to={to} minutes={minutesOf(times, from, to)} usual={from === to ? 0 : defaultMinutes} onTime={onTime} />
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

interface CellProps {
  from: string;
  to: string;
  minutes: number | undefined;
  usual: number;
  onTime: Props["onTime"];
}

function Cell({ from, to, minutes, usual, onTime }: CellProps) {
  const texts = useTexts();
  const label = texts("equipment.matrix.cell", { from, to });
  const own = { bgcolor: from === to ? "action.hover" : undefined };
  if (!onTime) {
    return <TableCell align="right" aria-label={label} data-cell={`${from} ${to}`} sx={{ ...own, color: minutes === undefined ? "text.disabled" : undefined }}>{minutes ?? usual}</TableCell>;
  }
  const type = (text: string) => {
    const typed = typedMinutes(text);
    if (typed !== null) onTime(from, to, typed === "" ? undefined : typed);
  };
  return (
    <TableCell align="right" sx={{ ...own, p: 0 }}>
      <InputBase
        value={minutes ?? ""}
        placeholder={String(usual)}
        onChange={({ target: { value } }) => type(value)}
        inputProps={{ "aria-label": label, "data-cell": `${from} ${to}`, inputMode: "numeric", style: { textAlign: "right", width: 72 } }}
      />
    </TableCell>
  );
}
