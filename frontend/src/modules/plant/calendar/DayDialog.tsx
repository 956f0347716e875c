import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, Stack, TextField } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNotify } from "react-admin";
import { call, useRead } from "../../../shared/api";
import { nameOf, useTexts } from "../../../shared/language";
import { errorText, useHeldFocus } from "../../../shared/ui";
import { daysBetween, formatDay } from "./days";
import { withEntries, workedDayBefore } from "./entries";
import { ENTRY_TYPES, type DayPlan, type EntryType, type Pattern, type Shift, type WorkCalendar } from "./types";

interface Props {
  calendar: WorkCalendar;
  plan: DayPlan;
  shifts: Shift[];
  onClose: () => void;
}

const MOST_DAYS = 62;

/** Says that a day, or some days in a row, are not as the pattern says, or are again. */
export function DayDialog({ calendar, plan, shifts, onClose }: Props) {
  const texts = useTexts();
  const notify = useNotify();
  const client = useQueryClient();
  const [type, setType] = useState<EntryType | "">(plan.entry?.type ?? "");
  const [name, setName] = useState(plan.entry?.name ?? "");
  const [last, setLast] = useState(plan.day);
  const pattern = useRead<Pattern>(plan.pattern ? `plant/shift-patterns/${encodeURIComponent(plan.pattern)}` : undefined, ["plant.shift-pattern"]).data;
  const [chosen, setLike] = useState(plan.entry?.patternDay ?? undefined);
  const like = chosen ?? (pattern && workedDayBefore(pattern, plan.patternDay));
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const paper = useHeldFocus(busy, fault);
  const days = daysBetween(plan.day, last).slice(0, MOST_DAYS);
  const ready = days.length > 0 && (type === "" || name.trim() !== "");
  const save = async () => {
    setBusy(true);
    const entries = withEntries(calendar.entries, days, type === "" ? undefined : { type, name: name.trim(), patternDay: type === "WORKING" ? (like ?? null) : null });
    const { code, nameZh, nameEn, periods, places } = calendar;
    try {
      await call(`plant/work-calendars/${encodeURIComponent(code)}`, { method: "PUT", body: { nameZh, nameEn, periods, places, entries }, version: calendar.version });
      await client.invalidateQueries();
      notify(texts("shared.record.saved", { code }), { type: "success" });
      onClose();
    } catch (failure) {
      setFault(errorText(failure as Error, texts));
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={() => !busy && onClose()} fullWidth maxWidth="sm" slotProps={{ paper: { ref: paper, tabIndex: -1 } }}>
      <form onSubmit={(event) => { event.preventDefault(); if (ready && !busy) void save(); }}>
        <DialogTitle>{formatDay(plan.day)}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ pt: 1 }}>
            <TextField select label={texts("calendar.dayIs")} value={type} onChange={(event) => setType(event.target.value as EntryType | "")} slotProps={{ htmlInput: { "data-entry-type": "" } }} fullWidth>
              <MenuItem value="">{texts("calendar.asPattern")}</MenuItem>
              {ENTRY_TYPES.map((id) => <MenuItem key={id} value={id}>{texts(`calendar.entry.${id}`)}</MenuItem>)}
            </TextField>
            {type !== "" && <TextField label={texts("calendar.entryName")} name="entryName" value={name} onChange={(event) => setName(event.target.value)} required fullWidth slotProps={{ htmlInput: { maxLength: 200 } }} />}
            {type === "WORKING" && <LikeDay pattern={pattern} shifts={shifts} value={like} onChange={setLike} />}
            <TextField label={texts("calendar.until")} name="until" type="date" value={last} onChange={(event) => setLast(event.target.value || plan.day)} helperText={texts("calendar.untilHint", { most: MOST_DAYS })} fullWidth slotProps={{ htmlInput: { min: plan.day }, inputLabel: { shrink: true } }} />
            {fault && <Alert severity="error">{fault}</Alert>}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button disabled={busy} onClick={onClose}>{texts("shared.action.cancel")}</Button>
          <Button type="submit" variant="contained" disabled={!ready || busy} data-save-day="">{texts("calendar.saveDays", { smart_count: days.length })}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** Which day of the cycle a worked day is like, told by what its crews work. */
function LikeDay({ pattern, shifts, value, onChange }: { pattern?: Pattern; shifts: Shift[]; value?: number; onChange: (day: number) => void }) {
  const texts = useTexts();
  const names = new Map(shifts.map((shift) => [shift.code, nameOf(shift)]));
  const days = Array.from({ length: pattern?.length ?? 0 }, (_, number) => number + 1);
  const work = (day: number) => pattern?.turns.filter((turn) => turn.day === day).map(({ crew, shift }) => `${crew} ${names.get(shift) ?? shift}`).join(", ");
  return (
    <TextField select label={texts("calendar.likeDay")} value={value !== undefined && days.includes(value) ? value : ""} onChange={(event) => onChange(Number(event.target.value))} helperText={texts("calendar.likeHint")} fullWidth>
      {days.map((day) => <MenuItem key={day} value={day}>{texts("calendar.cycleDay", { day })}: {work(day) || texts("calendar.rest")}</MenuItem>)}
    </TextField>
  );
}
