import { Autocomplete, Box, MenuItem, TextField } from "@mui/material";
import { useState } from "react";
import { faultsOf } from "../../shared/api";
import { numberOf } from "../../shared/format";
import { nameOf, useTexts } from "../../shared/language";
import type { MasterRecord } from "../../shared/record";
import { CommandDialog, useCommand } from "../../shared/ui";
import { Converted, useUsableUnits } from "./conversion";
import { useStoreChoices } from "./useStoreChoices";

const DECIMAL = { htmlInput: { inputMode: "decimal" as const } };

/** Takes material that is not told apart into a store, as the delivery note says it. */
export function ReceiveDialog({ path, material, onClose }: { path: string; material: MasterRecord; onClose: () => void }) {
  const texts = useTexts();
  const command = useCommand();
  const stores = useStoreChoices();
  const usable = useUsableUnits(material.code);
  const own = String(material.unit);
  const [quantity, setQuantity] = useState("");
  const [unit, setUnit] = useState(own);
  const [chosen, setChosen] = useState<string>();
  const [note, setNote] = useState("");
  const store = stores.find(({ id }) => id === chosen) ?? (stores.length === 1 ? stores[0] : null);
  const faults = faultsOf(command.failure);
  const said = numberOf(quantity);
  const send = async () => {
    if (await command.run(path, { quantity: said, unit: unit === own ? null : unit, place: store?.id, note: note || null })) onClose();
  };
  return (
    <CommandDialog title={texts("material.receiveLooseTitle", { name: nameOf(material) })} command={command} confirm={texts("material.receiveLoose")} ready={said !== null && store !== null} onConfirm={() => void send()} onClose={onClose}>
      <Box sx={{ display: "flex", gap: 1.5, mt: 1, mb: 1, flexWrap: "wrap" }}>
        <TextField required autoFocus name="quantity" label={texts("resources.material-definitions.fields.quantity")} value={quantity} onChange={(event) => setQuantity(event.target.value)} error={"quantity" in faults} helperText={faults.quantity} slotProps={DECIMAL} sx={{ flex: 1, minWidth: 140 }} />
        <TextField select name="unit" label={texts("material.otherUnit")} value={unit} onChange={(event) => setUnit(event.target.value)} error={"unit" in faults} helperText={faults.unit ?? texts("material.receivedUnitHint")} sx={{ flex: 2, minWidth: 200 }}>
          {(usable.length > 0 ? usable : [{ code: own, name: own }]).map(({ code, name }) => (
            <MenuItem key={code} value={code}>{name}</MenuItem>
          ))}
        </TextField>
      </Box>
      <Converted material={material.code} quantity={said} unit={unit} own={own} />
      <Autocomplete
        options={stores}
        value={store}
        onChange={(_, option) => setChosen(option?.id)}
        getOptionLabel={({ name }) => name}
        getOptionKey={({ id }) => id}
        isOptionEqualToValue={(option, value) => option.id === value.id}
        renderInput={(input) => <TextField {...input} required name="place" sx={{ mt: 2 }} label={texts("material.store")} error={"place" in faults} helperText={faults.place} />}
      />
      <TextField fullWidth name="note" sx={{ mt: 2 }} label={texts("material.receiptNote")} value={note} onChange={(event) => setNote(event.target.value)} error={"note" in faults} helperText={faults.note ?? texts("material.receiptNoteHint")} />
    </CommandDialog>
  );
}
