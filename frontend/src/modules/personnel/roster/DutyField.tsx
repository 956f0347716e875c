import { Box, MenuItem, TextField } from "@mui/material";
import { useState } from "react";
import { useRead } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import { DayField } from "./DayField";
import type { Duty } from "./types";
import { useShiftNames } from "./useNames";

const key = (duty: Duty) => `${duty.person} ${duty.shift}`;

/** One duty of a day, chosen by who has it. */
export function DutyField({ first, label, onChange }: { first: string; label: string; onChange: (duty: Duty | undefined) => void }) {
  const texts = useTexts();
  const shiftName = useShiftNames();
  const [day, setDay] = useState(first);
  const [chosen, choose] = useState("");
  const duties = useRead<Duty[]>(day === "" ? undefined : `personnel/duties?day=${day}`, ["personnel.roster"]).data ?? [];
  const said = (duty: Duty) => `${duty.name} (${duty.person}) · ${shiftName(duty.shift)}${duty.absent ? ` · ${texts("roster.absent")}` : ""}`;
  const otherDay = (changed: string) => {
    setDay(changed);
    choose("");
    onChange(undefined);
  };
  const take = (wanted: string) => {
    choose(wanted);
    onChange(duties.find((duty) => key(duty) === wanted));
  };
  return (
    <Box sx={{ display: "flex", gap: 1 }} data-duty={label}>
      <DayField label={texts("roster.day")} value={day} onChange={otherDay} />
      <TextField select fullWidth label={texts(`roster.${label}`)} value={duties.some((duty) => key(duty) === chosen) ? chosen : ""} onChange={(event) => take(event.target.value)}>
        {duties.map((duty) => <MenuItem key={key(duty)} value={key(duty)}>{said(duty)}</MenuItem>)}
        {duties.length === 0 && <MenuItem disabled value="">{texts("roster.nobody")}</MenuItem>}
      </TextField>
    </Box>
  );
}
