import { Alert, Box, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useRead } from "../../../shared/api";
import { formatNumber, fromSiteClock } from "../../../shared/format";
import { nameOf, useLocaleCode, useTexts } from "../../../shared/language";
import { CodeLink, Field, Fields, Loaded, Small } from "../../../shared/ui";
import { useStructure } from "../useStructure";
import { CalendarLink } from "./CalendarLink";
import { dayText, daysBetween, formatDay, plusDays } from "./days";
import { useShifts } from "./shifts";
import type { PlannedTime } from "./types";

const TOPICS = ["plant.work-calendar", "plant.shift-pattern", "plant.shift", "plant.place"];

/** When a place is planned to work in seven days, and by which calendar. */
export function PlannedWeek({ place, first }: { place: string; first: string }) {
  const texts = useTexts();
  const minutes = (seconds: number) => texts("calendar.minutes", { minutes: formatNumber(seconds / 60) });
  const query = new URLSearchParams({ from: fromSiteClock(`${first}T00:00`)!, to: fromSiteClock(`${plusDays(first, 7)}T00:00`)! });
  const plan = useRead<PlannedTime>(`plant/places/${encodeURIComponent(place)}/planned-time?${query.toString()}`, TOPICS, undefined, { keep: true });
  return (
    <Loaded query={plan}>
      {(found) =>
        found.calendar === null ? (
          <Alert severity="info" data-no-calendar="">{texts("calendar.noCalendar")}</Alert>
        ) : (
          <>
            <Fields>
              <Field label={texts("calendar.byCalendar")}><CalendarLink code={found.calendar} /></Field>
              <Field label={texts("calendar.named")}><NamedAt plan={found} /></Field>
              <Field label={texts("calendar.week")}>{`${formatDay(first)} – ${formatDay(plusDays(first, 6))}`}</Field>
              <Field label={texts("calendar.operationTime")}>{minutes(found.operationTime)}</Field>
              <Field label={texts("calendar.busyTime")}><span data-busy-minutes={found.busyTime / 60}>{minutes(found.busyTime)}</span></Field>
              <Field label={texts("calendar.timeZone")}>{found.timeZone}</Field>
            </Fields>
            <Minutes plan={found} days={daysBetween(plusDays(first, -1), plusDays(first, 6))} first={first} />
            <Small>{texts("calendar.plannedHint")}</Small>
          </>
        )
      }
    </Loaded>
  );
}

/** The place that the calendar names; whoever does not see it reads its code. */
function NamedAt({ plan: { place, named } }: { plan: PlannedTime }) {
  const texts = useTexts();
  const places = useStructure().data ?? [];
  const above = places.find(({ code }) => code === named);
  return (
    <span data-calendar-of={named}>
      {named === place && texts("calendar.own")}
      {named !== place && above && <CodeLink code={texts("calendar.inherited", { place: nameOf(above) })} to={`/plant/${encodeURIComponent(above.code)}`} />}
      {named !== place && !above && texts("calendar.inherited", { place: named })}
    </span>
  );
}

/** The day before is shown only where its last shift works into the first. */
function Minutes({ plan, days, first }: { plan: PlannedTime; days: string[]; first: string }) {
  const texts = useTexts();
  const locale = useLocaleCode();
  const shifts = useShifts().filter(({ code }) => plan.shifts.some((planned) => planned.shift === code));
  const shown = days.filter((day) => day >= first || plan.shifts.some((planned) => planned.day === day));
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
