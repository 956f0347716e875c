import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from "@mui/material";
import { useState } from "react";
import { useTexts } from "../language";
import { CommandState } from "./CommandState";
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
  const texts = useTexts();
  const command = useCommand();
  const [reason, setReason] = useState("");
  const send = async () => {
    if (await command.run(path, { reason })) onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>{title}</DialogTitle>
      <DialogContent>
        {hint && <DialogContentText sx={{ mb: 1 }}>{hint}</DialogContentText>}
        <DialogContentText sx={{ mb: 1 }}>{texts("shared.reasonNeeded")}</DialogContentText>
        <TextField
          autoFocus
          fullWidth
          multiline
          minRows={2}
          name="reason"
          label={texts("shared.action.reason")}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <CommandState command={command} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{texts("shared.action.cancel")}</Button>
        <Button variant="contained" disabled={!reason.trim() || command.busy} onClick={() => void send()}>
          {confirm}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
