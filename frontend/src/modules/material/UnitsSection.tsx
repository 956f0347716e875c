import { Box, Button, MenuItem, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useCanAccess } from "react-admin";
import { faultsOf, listOf, useRead } from "../../shared/api";
import { formatQuantity, numberOf } from "../../shared/format";
import { nameOf, useTexts } from "../../shared/language";
import type { MasterRecord } from "../../shared/record";
import { CommandDialog, CommandState, Loaded, Section, Small, useCommand } from "../../shared/ui";
import { useUnitNames } from "./useUnitNames";

interface Said {
  unit: string;
  quantity: number;
  baseQuantity: number;
}

interface Units {
  own: Said[];
  usable: { code: string; name: string }[];
}

/** In which units a material may be counted beside its own. */
export function UnitsSection({ material }: { material: MasterRecord }) {
  const texts = useTexts();
  const unitName = useUnitNames();
  const { canAccess } = useCanAccess({ resource: "material-definitions", action: "edit" });
  const path = `material/definitions/${encodeURIComponent(material.code)}/units`;
  const units = useRead<Units>(path, ["material.definition", "material.unit"]);
  const removal = useCommand();
  const [adding, setAdding] = useState(false);
  const base = unitName(String(material.unit));
  const mayChange = canAccess === true && !material.archived;
  return (
    <Section id="units" title={texts("material.units")} actions={mayChange && <Button variant="outlined" data-add-unit="" onClick={() => setAdding(true)}>{texts("material.addUnit")}</Button>}>
      <Loaded query={units}>
        {({ own, usable }) => (
          <>
            {own.length === 0 && <Small>{texts("material.noUnits", { unit: base })}</Small>}
            {own.map(({ unit, quantity, baseQuantity }) => (
              <Box key={unit} data-unit={unit} sx={{ display: "flex", alignItems: "center", gap: 2, minHeight: 36 }}>
                <Typography sx={{ minWidth: 240, fontVariantNumeric: "tabular-nums" }}>
                  {`${formatQuantity(quantity)} ${unitName(unit)} = ${formatQuantity(baseQuantity)} ${base}`}
                </Typography>
                {mayChange && (
                  <Button size="small" disabled={removal.busy} onClick={() => void removal.run(`${path}/${encodeURIComponent(unit)}/removal`, {})}>
                    {texts("material.removeUnit")}
                  </Button>
                )}
              </Box>
            ))}
            <Small>{texts("material.usableUnits", { units: usable.map(({ name }) => name).join(", ") })}</Small>
            {removal.failure && <CommandState command={removal} />}
          </>
        )}
      </Loaded>
      {adding && <UnitDialog path={path} base={base} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function UnitDialog({ path, base, onClose }: { path: string; base: string; onClose: () => void }) {
  const texts = useTexts();
  const command = useCommand();
  const units = useRead<{ code: string }[]>(listOf("material/units", { sort: ["kind", "ASC"] }), ["material.unit"]).data ?? [];
  const [unit, setUnit] = useState("");
  const [quantity, setQuantity] = useState("1");
  const [baseQuantity, setBaseQuantity] = useState("");
  const faults = faultsOf(command.failure);
  const send = async () => {
    if (await command.run(path, { unit, quantity: numberOf(quantity), baseQuantity: numberOf(baseQuantity) })) onClose();
  };
  return (
    <CommandDialog title={texts("material.addUnitTitle")} command={command} confirm={texts("material.addUnit")} ready={unit !== "" && quantity !== "" && baseQuantity !== ""} onConfirm={() => void send()} onClose={onClose}>
      <Small>{texts("material.addUnitHint")}</Small>
      <Box sx={{ display: "flex", alignItems: "flex-start", gap: 1.5, mt: 2, flexWrap: "wrap" }}>
        <TextField required name="quantity" sx={{ width: 110 }} label={texts("material.amount")} value={quantity} onChange={(event) => setQuantity(event.target.value)} error={"quantity" in faults} helperText={faults.quantity} slotProps={DECIMAL} />
        <TextField select required name="unit" sx={{ width: 170 }} label={texts("material.otherUnit")} value={unit} onChange={(event) => setUnit(event.target.value)} error={"unit" in faults} helperText={faults.unit}>
          {units.map((one) => (
            <MenuItem key={one.code} value={one.code}>{nameOf(one)}</MenuItem>
          ))}
        </TextField>
        <Typography sx={{ pt: 2 }}>=</Typography>
        <TextField required name="baseQuantity" sx={{ width: 140 }} label={base} value={baseQuantity} onChange={(event) => setBaseQuantity(event.target.value)} error={"baseQuantity" in faults} helperText={faults.baseQuantity} slotProps={DECIMAL} />
      </Box>
    </CommandDialog>
  );
}

const DECIMAL = { htmlInput: { inputMode: "decimal" as const } };
