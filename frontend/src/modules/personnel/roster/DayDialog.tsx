import { Alert, Box, Button, Chip, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, Stack, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useRead } from "../../../shared/api";
import { formatDateTime } from "../../../shared/format";
import { nameOf, useTexts } from "../../../shared/language";
import { CommandState, Loaded, ReasonField, Small, useCommand, useHeldFocus, type Command } from "../../../shared/ui";
import { formatDay, useShifts } from "../../plant/calendar";
import { usePersonNames } from "../../security";
import type { Duty, RosterDay, ShortRest } from "./types";
import { useShiftNames, useTeams } from "./useNames";
import { Warnings } from "./Warnings";

interface Props {
  team: string;
  day: string;
  rostered?: RosterDay;
  editable: boolean;
  onClose: () => void;
}

/** Who of a team works on a day, and the day's correction. */
export function DayDialog({ team, day, rostered, editable, onClose }: Props) {
  const texts = useTexts();
  const teams = useTeams();
  const personName = usePersonNames();
  const correct = useCommand();
  const duties = useRead<Duty[]>(`personnel/duties?day=${day}`, ["personnel.roster"]);
  const found = teams.find(({ code }) => code === team);
  return (
    <Dialog open onClose={() => !correct.busy && onClose()} fullWidth maxWidth="sm" data-roster-dialog="">
      <DialogTitle>{`${found ? nameOf(found) : team} · ${formatDay(day)}`}</DialogTitle>
      <DialogContent>
        <Loaded query={duties}>{(all) => <People duties={all.filter((duty) => duty.team === team)} />}</Loaded>
        {rostered && (
          <Small>
            {texts("roster.publishedBy", { who: personName(rostered.publishedBy.replace(/^\w+:/, "")), at: formatDateTime(rostered.publishedAt) })}
            {rostered.reason && ` ${texts("roster.correctedWhy", { reason: rostered.reason })}`}
          </Small>
        )}
        {editable && <Correction command={correct} team={team} day={day} shift={rostered?.shift ?? null} />}
      </DialogContent>
      <DialogActions>
        <Button disabled={correct.busy} onClick={onClose}>{texts("shared.action.close")}</Button>
      </DialogActions>
    </Dialog>
  );
}

function People({ duties }: { duties: Duty[] }) {
  const texts = useTexts();
  const shiftName = useShiftNames();
  return (
    <Stack spacing={0.5} sx={{ mb: 1 }} data-people={duties.length}>
      {duties.length === 0 && <Typography variant="body2">{texts("roster.nobody")}</Typography>}
      {duties.map((duty) => (
        <Box key={`${duty.person} ${duty.shift}`} sx={{ display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap" }}>
          <Typography variant="body2" sx={{ minWidth: 180, textDecoration: duty.absent ? "line-through" : undefined }}>{`${duty.name} (${duty.person})`}</Typography>
          <Typography variant="body2">{shiftName(duty.shift)}</Typography>
          {duty.origin !== "TEAM" && <Chip size="small" label={texts(`roster.origin.${duty.origin}`)} />}
          {duty.absent && <Chip size="small" color="error" label={texts("roster.absent")} />}
        </Box>
      ))}
    </Stack>
  );
}

function Correction({ command, team, day, shift: before }: { command: Command; team: string; day: string; shift: string | null }) {
  const texts = useTexts();
  const shifts = useShifts().filter(({ code, archived }) => !archived || code === before);
  const [shift, setShift] = useState(before ?? "");
  const [reason, setReason] = useState("");
  const [warnings, setWarnings] = useState<ShortRest[]>();
  const held = useHeldFocus(command.busy, command.failure);
  const send = async () => {
    setWarnings(undefined);
    const done = await command.run<ShortRest[]>("personnel/roster/corrections", { team, day, shift: shift === "" ? null : shift, reason });
    if (done) setWarnings(Array.isArray(done) ? done : []);
  };
  return (
    <Box ref={held} tabIndex={-1} sx={{ mt: 2, pt: 1, borderTop: 1, borderColor: "divider", outline: "none" }}>
      <Typography variant="subtitle2" sx={{ mb: 1 }}>{texts("roster.correct")}</Typography>
      <Stack spacing={1}>
        <Stack spacing={1} inert={command.busy}>
          <TextField select label={texts("calendar.shift")} value={shift} onChange={(event) => setShift(event.target.value)} slotProps={{ htmlInput: { "data-correct-shift": "" } }}>
            <MenuItem value="">{texts("calendar.rest")}</MenuItem>
            {shifts.map((option) => <MenuItem key={option.code} value={option.code}>{nameOf(option)}</MenuItem>)}
          </TextField>
          <ReasonField reason={reason} onChange={setReason} />
        </Stack>
        <CommandState command={command} />
        {warnings && <Alert severity="success" data-corrected="">{texts("roster.corrected")}</Alert>}
        {warnings && <Warnings warnings={warnings} />}
        <Button variant="outlined" data-correct="" disabled={reason.trim() === "" || command.busy} onClick={() => void send()}>{texts("roster.correct")}</Button>
      </Stack>
    </Box>
  );
}
