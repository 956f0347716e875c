import { DialogContentText } from "@mui/material";
import { useState } from "react";
import { CommandDialog } from "./CommandDialog";
import { ReasonField } from "./ReasonField";
import { useCommand } from "./useCommand";

interface Props {
  title: string;
  confirm: string;
  path: string;
  /** What the person should know before. */
  hint?: string;
  onClose: () => void;
}

/** Asks for the reason of a command, sends it and closes when it was done. */
export function ReasonDialog({ title, confirm, path, hint, onClose }: Props) {
  const command = useCommand();
  const [reason, setReason] = useState("");
  const send = async () => {
    if (await command.run(path, { reason })) onClose();
  };
  return (
    <CommandDialog title={title} command={command} confirm={confirm} ready={reason.trim() !== ""} onConfirm={() => void send()} onClose={onClose}>
      {hint && <DialogContentText sx={{ mb: 1 }}>{hint}</DialogContentText>}
      <ReasonField autoFocus reason={reason} onChange={setReason} />
    </CommandDialog>
  );
}
