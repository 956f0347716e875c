import { DialogContentText, MenuItem, Stack, TextField } from "@mui/material";
import { useState } from "react";
import { faultsOf } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { CommandDialog, ReasonField, useCommand } from "../../shared/ui";

interface Choice {
  name: string;
  label: string;
  value: string;
  /** Nothing while they are read. */
  options?: { id: string; name: string }[];
  onChange: (value: string) => void;
}

interface Props {
  title: string;
  hint: string;
  confirm: string;
  path: string;
  body: Record<string, string>;
  choice?: Choice;
  colour?: "primary" | "error";
  onClose: () => void;
}

/** Asks where an asset goes and why. */
export function ActDialog({ title, hint, confirm, path, body, choice, colour, onClose }: Props) {
  const texts = useTexts();
  const command = useCommand();
  const [reason, setReason] = useState("");
  const faults = faultsOf(command.failure);
  const none = choice?.options?.length === 0;
  const send = async () => {
    if (await command.run(path, { ...body, reason })) onClose();
  };
  return (
    <CommandDialog title={title} command={command} confirm={confirm} colour={colour} ready={reason.trim() !== "" && (!choice || choice.value !== "")} onConfirm={() => void send()} onClose={onClose}>
      <DialogContentText sx={{ mb: 2 }}>{hint}</DialogContentText>
      <Stack spacing={2}>
        {choice && (
          <TextField
            select
            required
            name={choice.name}
            label={choice.label}
            value={choice.value}
            disabled={none}
            error={choice.name in faults}
            helperText={faults[choice.name] ?? (none ? texts("equipment.act.none") : undefined)}
            onChange={(event) => choice.onChange(event.target.value)}
          >
            {(choice.options ?? []).map(({ id, name }) => (
              <MenuItem key={id} value={id}>{name}</MenuItem>
            ))}
          </TextField>
        )}
        <ReasonField reason={reason} onChange={setReason} />
      </Stack>
    </CommandDialog>
  );
}
