import { DialogContentText, Stack, TextField } from "@mui/material";
import { useState } from "react";
import { faultsOf } from "../../shared/api";
import { fromSiteClock } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { CommandDialog, ReasonField, useCommand } from "../../shared/ui";
import type { Machine } from "./types";

/** Plans when a machine is maintained, on the plant's clock. */
export function WindowDialog({ machine, onClose }: { machine: Machine; onClose: () => void }) {
  const texts = useTexts();
  const command = useCommand();
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [reason, setReason] = useState("");
  const faults = faultsOf(command.failure);
  const send = async () => {
    const body = { from: fromSiteClock(from), to: fromSiteClock(to), reason };
    if (await command.run(`equipment/equipment/${encodeURIComponent(machine.code)}/maintenance-windows`, body)) onClose();
  };
  const field = (name: string, value: string, set: (value: string) => void) => (
    <TextField
      type="datetime-local"
      name={name}
      required
      fullWidth
      label={texts(`equipment.capacity.${name}`)}
      value={value}
      error={name in faults}
      helperText={faults[name]}
      onChange={(event) => set(event.target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
  return (
    <CommandDialog
      title={texts("equipment.capacity.planTitle", { code: machine.code })}
      command={command}
      confirm={texts("equipment.capacity.plan")}
      ready={from !== "" && to !== "" && reason.trim() !== ""}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <DialogContentText sx={{ mb: 2 }}>{texts("equipment.capacity.planHint")}</DialogContentText>
      <Stack spacing={2}>
        <Stack direction={{ xs: "column", sm: "row" }} spacing={2}>
          {field("from", from, setFrom)}
          {field("to", to, setTo)}
        </Stack>
        <ReasonField reason={reason} onChange={setReason} />
      </Stack>
    </CommandDialog>
  );
}
