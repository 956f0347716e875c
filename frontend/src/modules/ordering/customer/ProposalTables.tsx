import { Box, FormControlLabel, Switch, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { formatQuantity } from "../../../shared/format";
import { useTexts } from "../../../shared/language";
import type { Need, Proposal } from "../types";
import { Branch } from "./Branch";
import { DueText } from "./DueText";

interface NeedsProps {
  needs: Need[];
  /** Materials whose stock is left alone. */
  untouched: string[];
  onUse: (material: string, yes: boolean) => void;
}

/** What is made here: gross, free stock, net, level by level. */
export function NeedsTable({ needs, untouched, onUse }: NeedsProps) {
  const texts = useTexts();
  return (
    <Box sx={{ overflowX: "auto" }}>
      <Table size="small" sx={{ "& td, & th": { px: 1 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{texts("ordering.proposal.made")}</TableCell>
            <TableCell align="right">{texts("ordering.proposal.required")}</TableCell>
            <TableCell align="right">{texts("ordering.proposal.free")}</TableCell>
            <TableCell>{texts("ordering.proposal.useStock")}</TableCell>
            <TableCell align="right">{texts("ordering.proposal.toMake")}</TableCell>
            <TableCell>{texts("ordering.proposal.due")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {needs.map((need) => (
            <TableRow key={need.index} hover data-need={need.material}>
              <TableCell>
                <Branch level={need.level}>
                  <b>{need.material}</b> {need.materialName}
                </Branch>
              </TableCell>
              <TableCell align="right">{formatQuantity(need.required)}</TableCell>
              <TableCell align="right">{untouched.includes(need.material) ? "–" : formatQuantity(need.free)}</TableCell>
              <TableCell>
                <UseStock need={need} used={!untouched.includes(need.material)} onUse={onUse} />
              </TableCell>
              <TableCell align="right">
                <b>{formatQuantity(need.toMake)}</b>
              </TableCell>
              <TableCell>{need.toMake > 0 ? <DueText due={need.due} /> : "–"}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

/** Where there is nothing, there is nothing to decide. */
function UseStock({ need, used, onUse }: { need: Need; used: boolean; onUse: NeedsProps["onUse"] }) {
  const texts = useTexts();
  if (used && need.free <= 0) {
    return (
      <Typography variant="body2" color="text.secondary" sx={{ minHeight: 38, lineHeight: "38px" }}>
        {texts("ordering.proposal.nothingThere")}
      </Typography>
    );
  }
  const name = `${texts("ordering.proposal.useStock")} ${need.material}`;
  return (
    <FormControlLabel
      control={<Switch checked={used} onChange={(event) => onUse(need.material, event.target.checked)} slotProps={{ input: { "aria-label": name } }} />}
      label={used ? texts("ordering.proposal.taken", { count: formatQuantity(need.fromStock) }) : texts("ordering.proposal.untouched")}
    />
  );
}

/** What is bought for it, and whether enough of it lies there. */
export function BoughtTable({ bought }: { bought: Proposal["bought"] }) {
  const texts = useTexts();
  if (bought.length === 0) return null;
  return (
    <Box sx={{ overflowX: "auto" }}>
      <Table size="small" sx={{ "& td, & th": { px: 1 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{texts("ordering.proposal.bought")}</TableCell>
            <TableCell align="right">{texts("ordering.proposal.required")}</TableCell>
            <TableCell align="right">{texts("ordering.proposal.free")}</TableCell>
            <TableCell>{texts("ordering.proposal.enough")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {bought.map((part) => {
            const missing = Number(part.required) - Number(part.free);
            return (
              <TableRow key={part.material} hover data-bought={part.material}>
                <TableCell>
                  <b>{part.material}</b> {part.materialName}
                </TableCell>
                <TableCell align="right">{formatQuantity(part.required)}</TableCell>
                <TableCell align="right">{formatQuantity(part.free)}</TableCell>
                <TableCell>
                  <Typography variant="body2" color={missing > 0 ? "error" : "text.secondary"} sx={{ fontWeight: missing > 0 ? 700 : 400 }}>
                    {missing > 0 ? texts("ordering.proposal.missing", { count: formatQuantity(missing) }) : texts("ordering.proposal.there")}
                    {missing > 0 && part.onHold > 0 && ` · ${texts("ordering.proposal.onHold", { count: formatQuantity(part.onHold) })}`}
                  </Typography>
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Box>
  );
}
