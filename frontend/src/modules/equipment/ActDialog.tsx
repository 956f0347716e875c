import { DialogContentText, Stack } from "@mui/material";
import { useState, type ReactNode } from "react";
import { faultsOf } from "../../shared/api";
import { CommandDialog, ReasonField, useCommand } from "../../shared/ui";

interface Props {
  title: string;
  hint: string;
  confirm: string;
  path: string;
  body: Record<string, string>;
  /** Everything was chosen that the act needs beside a reason. */
  ready: boolean;
  /** Where something is to be chosen: the field, which is told what is wrong with what was sent. */
  choice?: (faults: Record<string, string>) => ReactNode;
  colour?: "primary" | "error";
  onClose: () => void;
}

/** Asks where an asset goes and why. */
export function ActDialog({ title, hint, confirm, path, body, ready, choice, colour, onClose }: Props) {
  const command = useCommand();
  const [reason, setReason] = useState("");
  const faults = faultsOf(command.failure);
  const send = async () => {
    if (await command.run(path, { ...body, reason })) onClose();
  };
  return (
    <CommandDialog title={title} command={command} confirm={confirm} colour={colour} ready={ready && reason.trim() !== ""} onConfirm={() => void send()} onClose={onClose}>
      <DialogContentText sx={{ mb: 2 }}>{hint}</DialogContentText>
      <Stack spacing={2}>
        {choice?.(faults)}
        <ReasonField reason={reason} onChange={setReason} />
      </Stack>
    </CommandDialog>
  );
}
