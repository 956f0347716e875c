import { Alert, Button, Checkbox, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, Stack, TextField } from "@mui/material";
import { useState } from "react";
import { useTexts } from "../language";
import { errorText, useHeldFocus } from "../ui";
import type { SavedQuery, View } from "./types";
import { useSetupCommand } from "./useListSetup";

interface Props {
  resource: string;
  /** The one to change; none for a new one. */
  query?: SavedQuery;
  view: View;
  mayShare: boolean;
  onClose: () => void;
}

/** Gives a view of a list its name. */
export function QueryDialog({ resource, query, view, mayShare, onClose }: Props) {
  const texts = useTexts();
  const { run, busy, failure } = useSetupCommand(resource);
  const paper = useHeldFocus(busy, failure);
  const [name, setName] = useState(query?.name ?? "");
  const [shared, setShared] = useState(query?.shared ?? false);
  const [renewed, setRenewed] = useState(false);
  const ready = name.trim() !== "" && !busy;
  const save = async () => {
    const { filter, sort, order, columns }: View = query && !renewed ? query : view;
    const body = { name: name.trim(), shared, filter, sort, order, columns };
    const saved = await (query ? run(`queries/${query.id}`, { method: "PUT", body, version: query.version }) : run("queries", { method: "POST", body }));
    if (saved) onClose();
  };
  return (
    <Dialog open onClose={() => !busy && onClose()} fullWidth maxWidth="xs" slotProps={{ paper: { ref: paper, tabIndex: -1 } }}>
      <form onSubmit={(event) => { event.preventDefault(); if (ready) void save(); }}>
        <DialogTitle>{texts(query ? "shared.lists.change" : "shared.lists.saveTitle")}</DialogTitle>
        <DialogContent>
          <Stack spacing={1} sx={{ pt: 1 }}>
            <TextField autoFocus required fullWidth name="queryName" label={texts("shared.lists.name")} value={name} onChange={(event) => setName(event.target.value)} slotProps={{ htmlInput: { maxLength: 80 } }} />
            {query && <FormControlLabel control={<Checkbox checked={renewed} onChange={(_, checked) => setRenewed(checked)} />} label={texts("shared.lists.renew")} />}
            {(mayShare || query?.shared) && <FormControlLabel control={<Checkbox checked={shared} data-share="" disabled={!mayShare} onChange={(_, checked) => setShared(checked)} />} label={texts("shared.lists.share")} />}
            {failure && <Alert severity="error">{errorText(failure, texts)}</Alert>}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button disabled={busy} onClick={onClose}>{texts("shared.action.cancel")}</Button>
          <Button type="submit" variant="contained" disabled={!ready} data-save-query="">{texts("shared.lists.save")}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
