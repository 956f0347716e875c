import { Alert, Box, Button, MenuItem, Stack, TextField, Typography } from "@mui/material";
import { useRef, useState } from "react";
import { useNotify } from "react-admin";
import { call, listOf, useByCode, useRead } from "../../../shared/api";
import { nameOf, useTexts } from "../../../shared/language";
import { CommandDialog, errorText, useCommand } from "../../../shared/ui";
import { crewsOf, formatDay, periodsWithin, plusDays, shiftColour, shortDay, useShifts, type Pattern, type WorkCalendar } from "../../plant/calendar";
import type { Proposal } from "./types";
import { useShiftNames, useTeams } from "./useNames";
import { Warnings } from "./Warnings";

const SUGGESTED_DAYS = 28;

/** A team works as a crew of a calendar: what that means is looked at before it is published. */
export function GenerateDialog({ first, onClose }: { first: string; onClose: () => void }) {
  const texts = useTexts();
  const notify = useNotify();
  const command = useCommand();
  const teams = useTeams();
  const calendars = useRead<WorkCalendar[]>(listOf("plant/work-calendars", { sort: ["code", "ASC"] }), ["plant.work-calendar"]).data ?? [];
  const [wanted, setWanted] = useState({ team: "", calendar: "", crew: "", from: first, to: plusDays(first, SUGGESTED_DAYS - 1) });
  const [looked, setLooked] = useState<{ wanted: typeof wanted; proposal: Proposal }>();
  const asked = useRef(wanted);
  const [fault, setFault] = useState<string>();
  const patternOf = useByCode<Pattern>("plant/shift-patterns", ["plant.shift-pattern"]);
  const periods = calendars.find(({ code }) => code === wanted.calendar)?.periods ?? [];
  const crews = crewsOf(periodsWithin(periods, wanted.from, wanted.to).flatMap(({ pattern }) => patternOf(pattern)?.turns ?? []));
  const complete = Object.values(wanted).every((value) => value !== "") && crews.includes(wanted.crew);
  const change = (field: keyof typeof wanted, value: string) => {
    asked.current = { ...wanted, ...(field === "calendar" ? { crew: "" } : {}), [field]: value };
    setWanted(asked.current);
    setLooked(undefined);
    setFault(undefined);
    command.forget();
  };
  const look = async () => {
    try {
      const proposal = (await call<Proposal>("personnel/roster/preview", { method: "POST", body: wanted })).data;
      if (asked.current === wanted) setLooked({ wanted, proposal });
    } catch (failure) {
      if (asked.current === wanted) setFault(errorText(failure as Error, texts));
    }
  };
  const publish = async () => {
    if (!looked || !(await command.run("personnel/roster", { ...looked.wanted, stand: looked.proposal.stand }))) return;
    notify(texts("roster.published", { team: looked.wanted.team }), { type: "success" });
    onClose();
  };
  return (
    <CommandDialog title={texts("roster.generateTitle")} command={command} confirm={texts("roster.publish")} ready={looked?.proposal.days.some(({ differs }) => differs) ?? false} onConfirm={() => void publish()} onClose={onClose}>
      <Stack spacing={1.5} sx={{ pt: 1 }}>
        <Choice field="team" value={wanted.team} choices={teams.map((team) => [team.code, nameOf(team)])} onChange={change} />
        <Choice field="calendar" value={wanted.calendar} choices={calendars.map((found) => [found.code, `${nameOf(found)} (${found.code})`])} onChange={change} />
        <Choice field="crew" value={crews.includes(wanted.crew) ? wanted.crew : ""} choices={crews.map((crew) => [crew, crew])} onChange={change} />
        <Box sx={{ display: "flex", gap: 2 }}>
          <Day field="from" value={wanted.from} onChange={change} />
          <Day field="to" value={wanted.to} onChange={change} />
        </Box>
        <Button variant="outlined" disabled={!complete} data-preview="" onClick={() => void look()}>{texts("roster.preview")}</Button>
        {fault && <Alert severity="error">{fault}</Alert>}
        {looked && <Preview proposal={looked.proposal} />}
      </Stack>
    </CommandDialog>
  );
}

type Field = "team" | "calendar" | "crew" | "from" | "to";

function Choice({ field, value, choices, onChange }: { field: Field; value: string; choices: [string, string][]; onChange: (field: Field, value: string) => void }) {
  const texts = useTexts();
  return (
    <TextField select label={texts(`roster.${field}`)} value={value} onChange={(event) => onChange(field, event.target.value)} data-choice={field} fullWidth>
      {choices.map(([code, text]) => <MenuItem key={code} value={code}>{text}</MenuItem>)}
    </TextField>
  );
}

function Day({ field, value, onChange }: { field: Field; value: string; onChange: (field: Field, value: string) => void }) {
  const texts = useTexts();
  return <TextField type="date" label={texts(`roster.${field}`)} value={value} onChange={(event) => onChange(field, event.target.value)} slotProps={{ inputLabel: { shrink: true } }} fullWidth />;
}

/** Each day as it would be; what stays as it is is pale. */
function Preview({ proposal }: { proposal: Proposal }) {
  const texts = useTexts();
  const shiftName = useShiftNames();
  const shifts = useShifts();
  const changed = proposal.days.filter(({ differs }) => differs).length;
  return (
    <Box data-proposal={changed}>
      <Typography variant="body2" sx={{ mb: 1 }}>{texts(changed > 0 ? "roster.changes" : "roster.nothingChanges", { changed, days: proposal.days.length })}</Typography>
      <Box sx={{ display: "grid", gridTemplateColumns: "repeat(7, minmax(0, 1fr))", gap: "3px", maxHeight: 260, overflowY: "auto", mb: 1 }}>
        {proposal.days.map(({ day, shift, before, differs, name }) => (
          <Box
            key={day}
            title={`${formatDay(day)}${name ? ` ${name}` : ""}${differs && before ? ` (${texts("roster.before", { shift: shiftName(before) })})` : ""}`}
            sx={{ borderRadius: 0.75, px: 0.5, py: 0.25, fontSize: 11, lineHeight: 1.25, border: 1, borderColor: "divider", opacity: differs ? 1 : 0.5, overflow: "hidden", bgcolor: shift ? shiftColour(shifts.find(({ code }) => code === shift)?.start) : undefined, color: shift ? "#fff" : "text.secondary" }}
          >
            {shortDay(day)}
            <br />
            {shift ? shiftName(shift) : texts("calendar.rest")}
          </Box>
        ))}
      </Box>
      <Warnings warnings={proposal.warnings} />
    </Box>
  );
}
