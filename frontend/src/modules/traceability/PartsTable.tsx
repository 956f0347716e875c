import { Link, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { Link as RouterLink } from "react-router";
import { formatDateTime } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { pageOf } from "./genealogy";
import type { Part } from "./types";

/** What was built into a unit, each part with the way to where it comes from. */
export function PartsTable({ parts }: { parts: Part[] }) {
  const texts = useTexts();
  return (
    <Table size="small" data-parts="">
      <TableHead>
        <TableRow>
          <TableCell>{texts("traceability.part")}</TableCell>
          <TableCell align="right">{texts("traceability.quantity")}</TableCell>
          <TableCell>{texts("traceability.from")}</TableCell>
          <TableCell>{texts("traceability.builtInAt")}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {parts.map((part) => (
          <TableRow key={`${part.job} ${part.material} ${part.lot} ${part.unit}`} sx={part.removedAt ? { "& td": { color: "text.disabled" } } : undefined}>
            <TableCell>
              {part.name}
              <Typography variant="caption" color="text.secondary" sx={{ display: "block" }}>
                {part.material}
              </Typography>
            </TableCell>
            <TableCell align="right">{Number(part.quantity)}</TableCell>
            <TableCell>
              <Origin part={part} />
            </TableCell>
            <TableCell>
              {formatDateTime(part.at)} · {part.job}
              {part.removedAt && (
                <Typography variant="caption" color="warning.main" sx={{ display: "block" }}>
                  {texts("traceability.removed", { time: formatDateTime(part.removedAt) })}
                </Typography>
              )}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Origin({ part }: { part: Part }) {
  const texts = useTexts();
  const code = part.unit ?? part.lot;
  if (!code) return <>{texts("traceability.untold")}</>;
  return (
    <Link component={RouterLink} to={pageOf(part.unit ? "UNIT" : "MATERIALLOT", code) ?? ""}>
      {code}
    </Link>
  );
}
