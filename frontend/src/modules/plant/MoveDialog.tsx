import { Alert, Autocomplete, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, MenuItem, TextField } from "@mui/material";
import { useState } from "react";
import { nameOf, useTexts } from "../../shared/language";
import { useHeldFocus } from "../../shared/ui";
import { above, standsAt, type Structure } from "./structure";
import type { Place } from "./types";
import type { Moves } from "./useMoves";

interface Props {
  place: Place;
  structure: Structure;
  moves: Moves;
  onClose: () => void;
}

const LAST = "";

/** Moves a place without dragging: below which other, and where among those that stand there. */
export function MoveDialog({ place, structure, moves, onClose }: Props) {
  const texts = useTexts();
  const paper = useHeldFocus(moves.busy, moves.said);
  const [parent, setParent] = useState(structure.find(place.parent));
  const [before, setBefore] = useState(structure.spotOf(place).before ?? LAST);
  const goals = structure.places.filter(({ type, archived }) => type === above(place.type) && !archived);
  const beside = structure.below(parent?.code ?? null).filter(({ code }) => code !== place.code);
  const spot = { parent: parent?.code ?? null, before: before === LAST ? null : before };
  const send = async () => {
    if (await moves.move(place, spot)) onClose();
  };
  return (
    <Dialog open onClose={() => !moves.busy && onClose()} fullWidth maxWidth="sm" data-move-dialog="" slotProps={{ paper: { ref: paper, tabIndex: -1 } }}>
      <DialogTitle>{texts("plant.moveTitle", { name: nameOf(place) })}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>{texts(`plant.level.${place.type}`)}</DialogContentText>
        <Autocomplete
          options={goals}
          value={parent}
          disableClearable
          getOptionLabel={(goal) => [...structure.path(goal.code), goal].map((one) => nameOf(one)).join(" › ")}
          getOptionKey={({ code }) => code}
          isOptionEqualToValue={(one, other) => one.code === other.code}
          onChange={(_, goal) => {
            setParent(goal);
            setBefore(LAST);
          }}
          renderInput={(input) => <TextField {...input} label={texts("plant.moveBelow")} />}
        />
        <TextField select fullWidth sx={{ mt: 2 }} label={texts("plant.moveBefore")} value={before} onChange={(event) => setBefore(event.target.value)}>
          {beside.map((neighbour) => (
            <MenuItem key={neighbour.code} value={neighbour.code}>
              {texts("plant.beforeNeighbour", { name: nameOf(neighbour) })}
            </MenuItem>
          ))}
          <MenuItem value={LAST}>{texts("plant.last")}</MenuItem>
        </TextField>
        {moves.said?.severity === "error" && (
          <Alert severity="error" sx={{ mt: 2 }}>
            {moves.said.text}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button disabled={moves.busy} onClick={onClose}>
          {texts("shared.action.cancel")}
        </Button>
        <Button variant="contained" disabled={moves.busy || !parent || standsAt(structure, place, spot)} data-confirm-move="" onClick={() => void send()}>
          {texts("plant.moveNow")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
