import ChevronLeft from "@mui/icons-material/ChevronLeft";
import ChevronRight from "@mui/icons-material/ChevronRight";
import { Alert, Autocomplete, Box, Button, IconButton, Table, TableBody, TableCell, TableHead, TableRow, TextField } from "@mui/material";
import { useState } from "react";
import { Title } from "react-admin";
import { useRead } from "../../../shared/api";
import { formatNumber, fromSiteClock } from "../../../shared/format";
import { nameOf, useLocaleCode, useTexts } from "../../../shared/language";
import { Field, Fields, Loaded, Section, Small } from "../../../shared/ui";
import { CalendarLink } from "./CalendarLink";
import { dayText, daysBetween, formatDay, mondayOf, plusDays } from "./days";
import { useShifts } from "./shifts";
import type { PlannedTime } from "./types";
import { usePlaces } from "./usePlaces";
import { usePlantDay } from "./usePlantDay";

const TOPICS = ["plant.work-calendar", "plant.shift-pattern", "plant.shift"];

/** When a place is planned to work in a week: net minutes of each shift, by production day. */
export function PlannedTimePage() {
  const texts = useTexts();
  const places = usePlaces();
  const today = usePlantDay();
  const [chosen, choose] = useState<string>();
  const [at, setAt] = useState<string>();
  const place = places.find(({ id }) => id === chosen) ?? places.find(({ id }) => id.startsWith("WU")) ?? places[0];
  const monday = at ?? (today && mondayOf(today));
  return (
    <>
      <Title title={texts("calendar.plannedTime")} />
      <Section
        title={texts("calendar.plannedTime")}
        actions={
          monday && (
            <Box sx={{ display: "flex", alignItems: "center" }}>
              <IconButton aria-label={texts("calendar.earlier")} onClick={() => setAt(plusDays(monday, -7))}><ChevronLeft /></IconButton>
              <Button onClick={() => setAt(undefined)}>{texts("calendar.thisWeek")}</Button>
              <IconButton aria-label={texts("calendar.later")} onClick={() => setAt(plusDays(monday, 7))}><ChevronRight /></IconButton>
            </Box>
          )
        }
      >
        <Autocomplete
          options={places}
          value={place ?? null}
          onChange={(_, option) => option && choose(option.id)}
          getOptionLabel={({ name }) => name.trim()}
          isOptionEqualToValue={(one, other) => one.id === other.id}
          renderOption={({ key, ...props }, option) => <li key={key} {...props} style={{ whiteSpace: "pre" }}>{option.name}</li>}
          renderInput={(params) => <TextField {...params} label={texts("calendar.place")} />}
          disableClearable={place !== undefined}
          sx={{ maxWidth: 420, mb: 2 }}
        />
        {place && monday && <Week place={place.id} monday={monday} />}
      </Section>
    </>
  );
}

function Week({ place, monday }: { place: string; monday: string }) {
  const texts = useTexts();
  const minutes = (seconds: number) => texts("calendar.minutes", { minutes: formatNumber(seconds / 60) });
  const next = plusDays(monday, 7);
  const query = new URLSearchParams({ from: fromSiteClock(`${monday}T00:00`)!, to: fromSiteClock(`${next}T00:00`)! });
  const plan = useRead<PlannedTime>(`plant/places/${encodeURIComponent(place)}/planned-time?${query.toString()}`, TOPICS, undefined, { keep: true });
  return (
    <Loaded query={plan}>
      {(found) =>
        found.calendar === null ? (
          <Alert severity="info">{texts("calendar.noCalendar")}</Alert>
        ) : (
          <>
            <Fields>
              <Field label={texts("calendar.byCalendar")}><CalendarLink code={found.calendar} /></Field>
              <Field label={texts("calendar.week")}>{`${formatDay(monday)} – ${formatDay(plusDays(monday, 6))}`}</Field>
              <Field label={texts("calendar.operationTime")}>{minutes(found.operationTime)}</Field>
              <Field label={texts("calendar.busyTime")}><span data-busy-minutes={found.busyTime / 60}>{minutes(found.busyTime)}</span></Field>
              <Field label={texts("calendar.timeZone")}>{found.timeZone}</Field>
            </Fields>
            <Minutes plan={found} days={daysBetween(plusDays(monday, -1), plusDays(monday, 6))} monday={monday} />
            <Small>{texts("calendar.plannedHint")}</Small>
          </>
        )
      }
    </Loaded>
  );
}

/** The Sunday before is shown only where its last shift works into the week. */
function Minutes({ plan, days, monday }: { plan: PlannedTime; days: string[]; monday: string }) {
  const texts = useTexts();
  const locale = useLocaleCode();
  const shifts = useShifts().filter(({ code }) => plan.shifts.some((planned) => planned.shift === code));
  const shown = days.filter((day) => day >= monday || plan.shifts.some((planned) => planned.day === day));
  const cell = (day: string, shift: string) => plan.shifts.filter((planned) => planned.day === day && planned.shift === shift);
  return (
    <Box sx={{ overflowX: "auto", my: 2 }}>
      <Table size="small" sx={{ minWidth: 560, "& td, & th": { px: 0.75 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{texts("calendar.shift")}</TableCell>
            {shown.map((day) => <TableCell key={day} align="right">{dayText(day, locale, { weekday: "short", month: "2-digit", day: "2-digit" })}</TableCell>)}
          </TableRow>
        </TableHead>
        <TableBody>
          {shifts.map((shift) => (
            <TableRow key={shift.code} data-planned-shift={shift.code}>
              <TableCell>{`${nameOf(shift)} ${shift.start}–${shift.end}`}</TableCell>
              {shown.map((day) => (
                <TableCell key={day} align="right" sx={{ fontVariantNumeric: "tabular-nums" }}>
                  {cell(day, shift.code).map(({ crew, busyTime }) => <div key={crew}>{busyTime / 60} <Small>{crew}</Small></div>)}
                  {cell(day, shift.code).length === 0 && "–"}
                </TableCell>
              ))}
            </TableRow>
          ))}
          {shifts.length === 0 && <TableRow><TableCell colSpan={shown.length + 1}>{texts("calendar.nothingPlanned")}</TableCell></TableRow>}
        </TableBody>
      </Table>
    </Box>
  );
}
