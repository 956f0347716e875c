import { Box, Button, MenuItem, Table, TableBody, TableCell, TableHead, TableRow, TextField } from "@mui/material";
import { useState } from "react";
import { faultsOf, useRead } from "../../shared/api";
import { formatQuantity, numberOf } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { CodeLink, CommandDialog, CommandState, Loaded, Section, Small, useCommand } from "../../shared/ui";
import { usePlaceNames } from "../plant";
import { usePermission } from "../security";
import type { MaterialLot } from "./lot";
import { lotPage, QualityCell } from "./MaterialLotList";
import { useUnitNames } from "./useUnitNames";

const COLUMNS = ["code", "quantity", "quality", "location", "carrier", "actions"];

/** The parts that a lot was divided into, and what they are together. */
export function SublotsSection({ lot }: { lot: MaterialLot }) {
  const texts = useTexts();
  const unitName = useUnitNames();
  const mayDivide = usePermission("material.receive");
  const path = `material/lots/${encodeURIComponent(lot.code)}/sublots`;
  const sublots = useRead<MaterialLot[]>(path, ["material"]);
  const merge = useCommand();
  const [dividing, setDividing] = useState(false);
  const unit = unitName(lot.unit);
  return (
    <Section
      id="sublots"
      title={texts("material.sublots")}
      actions={mayDivide && Number(lot.quantity) > 0 && <Button variant="outlined" data-divide="" onClick={() => setDividing(true)}>{texts("material.divide")}</Button>}
    >
      <Loaded query={sublots}>
        {(parts) => (
          <>
            {parts.length === 0 ? (
              <Small>{texts("material.noSublots")}</Small>
            ) : (
              <>
                <Parts parts={parts} unit={unit} merge={mayDivide && !merge.busy ? (code) => void merge.run(`material/lots/${encodeURIComponent(code)}/merge`, {}) : undefined} />
                <Small>{texts("material.together", { own: formatQuantity(lot.quantity), total: formatQuantity(sum([lot, ...parts])), unit })}</Small>
              </>
            )}
            {merge.failure && <CommandState command={merge} />}
          </>
        )}
      </Loaded>
      {dividing && <DivideDialog lot={lot} path={path} unit={unit} onClose={() => setDividing(false)} />}
    </Section>
  );
}

/** Quantities have six decimals at most: counted in millionths nothing is lost. */
const sum = (lots: MaterialLot[]) => lots.reduce((total, { quantity }) => total + Math.round(Number(quantity) * 1e6), 0) / 1e6;

function Parts({ parts, unit, merge }: { parts: MaterialLot[]; unit: string; merge?: (code: string) => void }) {
  const texts = useTexts();
  const placeName = usePlaceNames();
  return (
    <Box sx={{ overflowX: "auto", mb: 1 }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column} align={column === "quantity" ? "right" : "left"}>{column === "actions" ? "" : texts(`material.sublot.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {parts.map((part) => (
            <TableRow key={part.code} data-sublot={part.code}>
              <TableCell><CodeLink code={part.code} to={lotPage(part.code)} /></TableCell>
              <TableCell align="right">{`${formatQuantity(part.quantity)} ${unit}`}</TableCell>
              <TableCell>{part.usage === "CONSUMED" ? texts("material.nothingLeft") : <QualityCell lot={part} />}</TableCell>
              <TableCell>{part.location ? placeName(part.location) : "–"}</TableCell>
              <TableCell>{part.carrier ?? "–"}</TableCell>
              <TableCell>
                {merge && part.usage !== "CONSUMED" && part.followsParent && (
                  <Button size="small" data-merge={part.code} onClick={() => merge(part.code)}>{texts("material.merge")}</Button>
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function DivideDialog({ lot, path, unit, onClose }: { lot: MaterialLot; path: string; unit: string; onClose: () => void }) {
  const texts = useTexts();
  const placeName = usePlaceNames();
  const command = useCommand();
  const lying = useRead<{ place: string; quantity: number }[]>(`material/lots/${encodeURIComponent(lot.code)}/places`, ["material"]).data ?? [];
  const [quantity, setQuantity] = useState("");
  const [chosen, setPlace] = useState("");
  const [carrier, setCarrier] = useState("");
  const place = chosen || (lying.length === 1 ? lying[0].place : "");
  const faults = faultsOf(command.failure);
  const said = numberOf(quantity);
  const send = async () => {
    if (await command.run(path, { quantity: said, place, carrier: carrier.trim() || null })) onClose();
  };
  return (
    <CommandDialog title={texts("material.divideTitle", { code: lot.code })} command={command} confirm={texts("material.divide")} ready={said !== null && place !== ""} onConfirm={() => void send()} onClose={onClose}>
      <Small>{texts("material.divideHint")}</Small>
      <TextField required autoFocus fullWidth name="quantity" sx={{ mt: 2 }} label={`${texts("material.sublot.quantity")} (${unit})`} value={quantity} onChange={(event) => setQuantity(event.target.value)} error={"quantity" in faults} helperText={faults.quantity} slotProps={DECIMAL} />
      <TextField select required fullWidth name="place" sx={{ mt: 2 }} label={texts("material.sublot.location")} value={place} onChange={(event) => setPlace(event.target.value)} error={"place" in faults} helperText={faults.place}>
        {lying.map((one) => (
          <MenuItem key={one.place} value={one.place}>{`${placeName(one.place)} (${one.place}): ${formatQuantity(one.quantity)} ${unit}`}</MenuItem>
        ))}
      </TextField>
      <TextField fullWidth name="carrier" sx={{ mt: 2 }} label={texts("material.sublot.carrier")} value={carrier} onChange={(event) => setCarrier(event.target.value)} error={"carrier" in faults} helperText={faults.carrier ?? texts("material.carrierHint")} />
    </CommandDialog>
  );
}

const DECIMAL = { htmlInput: { inputMode: "decimal" as const } };
