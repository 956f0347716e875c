import { Box, FormControlLabel, Switch, TextField } from "@mui/material";
import { useState } from "react";
import { faultsOf } from "../../shared/api";
import { numberOf } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { RecordChoice, type MasterRecord } from "../../shared/record";
import { CommandDialog, Small, useCommand } from "../../shared/ui";

const NOTHING = { priority: "1", quantity: "1", substituteQuantity: "1", validFrom: "", validTo: "" };

/** Asks which material may take another's place, for how much, and when. */
export function SubstituteDialog({ path, material, onClose }: { path: string; material: MasterRecord; onClose: () => void }) {
  const texts = useTexts();
  const command = useCommand();
  const [substitute, setSubstitute] = useState<MasterRecord | null>(null);
  const [twoWay, setTwoWay] = useState(false);
  const [values, setValues] = useState(NOTHING);
  const faults = faultsOf(command.failure);
  const send = async () => {
    const { priority, quantity, substituteQuantity, validFrom, validTo } = values;
    const said = { substitute: substitute?.code, priority: numberOf(priority), quantity: numberOf(quantity), substituteQuantity: numberOf(substituteQuantity), twoWay, validFrom: validFrom || null, validTo: validTo || null };
    if (await command.run(path, said)) onClose();
  };
  const field = (name: keyof typeof NOTHING, type = "text") => (
    <TextField
      fullWidth
      name={name}
      type={type}
      label={texts(`material.substitute.${name}`)}
      value={values[name]}
      onChange={(event) => setValues({ ...values, [name]: event.target.value })}
      error={name in faults}
      helperText={faults[name]}
      slotProps={{ inputLabel: type === "date" ? { shrink: true } : undefined, htmlInput: type === "text" ? { inputMode: "decimal" } : undefined }}
    />
  );
  return (
    <CommandDialog title={texts("material.addSubstituteTitle", { code: material.code })} command={command} confirm={texts("material.addSubstitute")} ready={substitute !== null} onConfirm={() => void send()} onClose={onClose}>
      <Small>{texts("material.addSubstituteHint")}</Small>
      <Box sx={{ mt: 2 }}>
        <RecordChoice
          path="material/definitions"
          topic="material.definition"
          filter={{ tracking: material.tracking }}
          but={material.code}
          name="substitute"
          label={texts("material.substitute.material")}
          value={substitute}
          onChange={setSubstitute}
          fault={faults.substitute}
        />
      </Box>
      <Box sx={{ display: "grid", gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" }, gap: 2, mt: 2 }}>
        {field("quantity")}
        {field("substituteQuantity")}
        {field("validFrom", "date")}
        {field("validTo", "date")}
        {field("priority")}
        <FormControlLabel control={<Switch checked={twoWay} onChange={(_, on) => setTwoWay(on)} />} label={texts("material.substitute.bothWays")} />
      </Box>
    </CommandDialog>
  );
}
