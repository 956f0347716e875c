import { Alert, MenuItem, Stack, TextField } from "@mui/material";
import { useState } from "react";
import { nameOf, useTexts } from "../../../shared/language";
import { CommandDialog, ReasonField } from "../../../shared/ui";
import { useWorkableShifts } from "../../plant/calendar";
import { DayField } from "./DayField";
import { PersonField } from "./PersonField";
import type { NamedCode } from "./types";
import { useChange } from "./useChange";
import { Warnings } from "./Warnings";

/** A person works a shift beside the own. */
export function OvertimeDialog({ first, onClose }: { first: string; onClose: () => void }) {
  const texts = useTexts();
  const shifts = useWorkableShifts();
  const { command, warnings, confirmText, fault, forget, send } = useChange(onClose);
  const [person, setPerson] = useState<NamedCode | null>(null);
  const [day, setDay] = useState(first);
  const [shift, setShift] = useState("");
  const [reason, setReason] = useState("");
  const body = { person: person?.code, day, shift, reason };
  const ready = person !== null && day !== "" && shift !== "" && reason.trim() !== "";
  return (
    <CommandDialog title={texts("roster.addOvertime")} command={command} confirm={confirmText} ready={ready} onConfirm={() => void send(body)} onClose={onClose}>
      <Stack spacing={1.5} sx={{ pt: 1 }}>
        <PersonField value={person} onChange={(found) => { setPerson(found); forget(); }} />
        <DayField label={texts("roster.day")} value={day} onChange={(changed) => { setDay(changed); forget(); }} />
        <TextField select label={texts("calendar.shift")} value={shift} onChange={(event) => { setShift(event.target.value); forget(); }} data-choice="shift">
          {shifts.map((option) => <MenuItem key={option.code} value={option.code}>{`${nameOf(option)} ${option.start}–${option.end}`}</MenuItem>)}
        </TextField>
        <ReasonField reason={reason} onChange={setReason} />
        {fault && <Alert severity="error">{fault}</Alert>}
        <Warnings warnings={warnings} />
      </Stack>
    </CommandDialog>
  );
}
