import { Alert, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from "@mui/material";
import { useTexts } from "../language";
import { errorText, useHeldFocus } from "../ui";
import type { SavedQuery } from "./types";
import { useSetupCommand } from "./useListSetup";

interface Props {
  resource: string;
  query: SavedQuery;
  onClose: () => void;
}

/** A query that is deleted is gone, for everybody where it is shared. */
export function RemoveDialog({ resource, query, onClose }: Props) {
  const texts = useTexts();
  const { run, busy, failure } = useSetupCommand(resource);
  const paper = useHeldFocus(busy, failure);
  const remove = async () => {
    if (await run(`queries/${query.id}`, { method: "DELETE" })) onClose();
  };
  return (
    <Dialog open onClose={() => !busy && onClose()} fullWidth maxWidth="xs" slotProps={{ paper: { ref: paper, tabIndex: -1 } }}>
      <DialogTitle>{texts("shared.lists.removeTitle", { name: query.name })}</DialogTitle>
      <DialogContent>
        <DialogContentText>{texts(query.shared ? "shared.lists.removeShared" : "shared.lists.removeOwn")}</DialogContentText>
        {failure && <Alert severity="error">{errorText(failure, texts)}</Alert>}
      </DialogContent>
      <DialogActions>
        <Button autoFocus disabled={busy} onClick={onClose}>{texts("shared.action.cancel")}</Button>
        <Button color="error" variant="contained" disabled={busy} data-remove-query="" onClick={() => void remove()}>{texts("shared.lists.removeNow")}</Button>
      </DialogActions>
    </Dialog>
  );
}
