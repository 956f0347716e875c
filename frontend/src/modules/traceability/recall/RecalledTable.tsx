import { Box, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { formatDayTime, formatQuantity } from "../../../shared/format";
import { useTexts } from "../../../shared/language";
import { CodeLink, Small, StateChip } from "../../../shared/ui";
import { usePlaceNames } from "../../plant";
import type { RecalledUnit } from "./types";

const unitPage = (code: string) => `/units/${encodeURIComponent(code)}/show`;

/** Which unit, for which order and customer, in which state, and where it is. */
export function RecalledTable({ units, held }: { units: RecalledUnit[]; held: boolean }) {
  const texts = useTexts();
  return (
    <Box sx={{ overflowX: "auto" }}>
      <Table size="small" data-recalled={held ? "holding" : "takenOut"} sx={{ "& a, & [data-whole]": { whiteSpace: "nowrap" } }}>
        <TableHead>
          <TableRow>
            <TableCell>{texts("traceability.recall.unit")}</TableCell>
            <TableCell>{texts("traceability.recall.order")}</TableCell>
            <TableCell>{texts("traceability.recall.state")}</TableCell>
            <TableCell>{texts("traceability.recall.where")}</TableCell>
            <TableCell align="right">{texts("traceability.quantity")}</TableCell>
            <TableCell>{texts(held ? "traceability.recall.since" : "traceability.recall.wasIn")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {units.map((unit) => (
            <TableRow key={unit.code} data-unit={unit.code}>
              <TableCell>
                <CodeLink code={unit.serial ?? unit.code} to={unitPage(unit.code)} />
                <Small>
                  {unit.materialName} {unit.serial && <span data-whole="">{unit.code}</span>}
                </Small>
              </TableCell>
              <TableCell>
                <CodeLink code={unit.workOrder} to={`/work-orders/${encodeURIComponent(unit.workOrder)}`} />
                {unit.customerOrder && <Small>{`${unit.customerOrder} ${unit.customer ?? ""}`}</Small>}
              </TableCell>
              <TableCell>
                <StateChip texts="execution.unitState" state={unit.state} />
                {unit.grade !== "A" && <Small>{texts("traceability.recall.grade", { grade: unit.grade })}</Small>}
              </TableCell>
              <TableCell>
                <Where unit={unit} />
              </TableCell>
              <TableCell align="right">{formatQuantity(unit.quantity)}</TableCell>
              <TableCell>
                {held ? formatDayTime(unit.since) : `${formatDayTime(unit.since)} – ${formatDayTime(unit.until)}`}
                {unit.through && (
                  <Small>
                    {texts("traceability.recall.through")} <CodeLink code={unit.through} to={unitPage(unit.through)} />
                  </Small>
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

/** In words, so that a person who goes there knows what to look for. */
function Where({ unit }: { unit: RecalledUnit }) {
  const texts = useTexts();
  const placeName = usePlaceNames();
  const box = `${unit.carrier} · ${unit.slot}`;
  const places = [...new Set([unit.place, unit.station])].filter((code) => typeof code === "string");
  if (unit.whereabouts === "BUILT_IN" && unit.builtInto) {
    return (
      <>
        {texts("traceability.recall.inUnit")} <CodeLink code={unit.builtInto} to={unitPage(unit.builtInto)} />
      </>
    );
  }
  if (unit.whereabouts === "SCRAPPED") return <>{texts("traceability.recall.count.scrapped")}</>;
  return (
    <>
      {places.map(placeName).join(" · ") || texts("traceability.recall.placeUnknown")}
      <Small>
        {unit.whereabouts === "LEFT_STORE" && `${texts("traceability.recall.count.leftStore")} · `}
        <span data-whole="">{box}</span>
      </Small>
    </>
  );
}
