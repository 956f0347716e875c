import { Checkbox, DialogContentText, FormControlLabel, FormGroup, MenuItem, TextField } from "@mui/material";
import { useState } from "react";
import { useTexts } from "../../../shared/language";
import { CommandDialog, ReasonField, useCommand } from "../../../shared/ui";
import type { Unit } from "../types";

interface Props {
  lots: Map<string, Unit[]>;
  onClose: () => void;
}

/** Asks which units of a lot leave it and why; says what then happens to both parts. */
export function SplitDialog({ lots, onClose }: Props) {
  const texts = useTexts();
  const command = useCommand();
  const [chosenLot, setLot] = useState([...lots.keys()][0] ?? "");
  const [chosen, setChosen] = useState<string[]>([]);
  const [reason, setReason] = useState("");
  const lot = lots.has(chosenLot) ? chosenLot : ([...lots.keys()][0] ?? "");
  const units = lots.get(lot) ?? [];
  const leaving = units.filter((unit) => chosen.includes(unit.code)).map((unit) => unit.code);
  const complete = leaving.length > 0 && leaving.length < units.length && reason.trim() !== "";
  const toggle = (code: string) => setChosen(chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code]);
  const send = async () => {
    if (await command.run(`execution/lots/${lot}/split`, { units: leaving, reason: reason.trim() })) onClose();
  };
  return (
    <CommandDialog
      title={texts("execution.split.title")}
      command={command}
      confirm={texts(leaving.length > 0 ? "execution.split.confirm" : "execution.split.choose", { pieces: leaving.length })}
      ready={complete}
      leave={texts("shared.action.back")}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <DialogContentText sx={{ mb: 2 }}>{texts("execution.split.hint")}</DialogContentText>
      <TextField select fullWidth label={texts("execution.job.lot")} value={lot} onChange={(event) => setLot(event.target.value)}>
        {[...lots].map(([code, own]) => (
          <MenuItem key={code} value={code}>{`${code} · ${texts("execution.split.pieces", { smart_count: own.length })}`}</MenuItem>
        ))}
      </TextField>
      <FormGroup sx={{ mt: 1 }}>
        {units.map((unit) => (
          <FormControlLabel
            key={unit.code}
            control={<Checkbox checked={chosen.includes(unit.code)} onChange={() => toggle(unit.code)} />}
            label={texts("execution.split.unit", { unit: unit.code, carrier: unit.carrier ?? "", slot: unit.slot ?? "", operation: unit.currentOperation ?? "" })}
          />
        ))}
      </FormGroup>
      <DialogContentText>{texts("execution.split.stays")}</DialogContentText>
      <ReasonField reason={reason} onChange={setReason} />
    </CommandDialog>
  );
}
