import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from "@mui/material";
import type { FormEvent, ReactNode } from "react";
import { useTexts } from "../language";
import { CommandState } from "./CommandState";
import type { Command } from "./useCommand";
import { useHeldFocus } from "./useHeldFocus";

interface Props {
  title: string;
  command: Command;
  /** What the button that sends the command says. */
  confirm: string;
  /** Everything that the command needs was said. */
  ready: boolean;
  colour?: "primary" | "error";
  /** What the button that leaves it undone says; "Cancel" unless that could be taken for the command. */
  leave?: string;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** Asks what a command needs; Enter in a field sends it. It stays open while the command is under way: one that is tried again by itself would be done behind a person who thinks it was called off. */
export function CommandDialog({ title, command, confirm, ready, colour = "primary", leave, onConfirm, onClose, children }: Props) {
  const texts = useTexts();
  const paper = useHeldFocus(command.busy, command.failure);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (ready && !command.busy) onConfirm();
  };
  return (
    <Dialog open onClose={() => !command.busy && onClose()} fullWidth maxWidth="sm" slotProps={{ paper: { ref: paper, tabIndex: -1 } }}>
      <Box component="form" noValidate onSubmit={submit} sx={{ display: "contents" }}>
        <DialogTitle>{title}</DialogTitle>
        <DialogContent>
          <Box inert={command.busy} sx={{ display: "contents" }}>
            {children}
          </Box>
          <CommandState command={command} />
        </DialogContent>
        <DialogActions>
          <Button disabled={command.busy} onClick={onClose}>
            {leave ?? texts("shared.action.cancel")}
          </Button>
          <Button type="submit" variant="contained" color={colour} disabled={!ready || command.busy}>
            {confirm}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
