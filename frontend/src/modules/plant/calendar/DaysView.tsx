import ChevronLeft from "@mui/icons-material/ChevronLeft";
import ChevronRight from "@mui/icons-material/ChevronRight";
import { Box, Button, IconButton, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { useState } from "react";
import { useCanAccess } from "react-admin";
import { useRead } from "../../../shared/api";
import { useLocaleCode, useTexts } from "../../../shared/language";
import { Loaded, Section } from "../../../shared/ui";
import { DayCell } from "./DayCell";
import { DayDialog } from "./DayDialog";
import { dayText, daysBetween, firstOfMonth, formatDay, mondayOf, monthView, plusDays } from "./days";
import { useShifts } from "./shifts";
import type { DayPlan, WorkCalendar } from "./types";
import { usePlantDay } from "./usePlantDay";

type View = "month" | "week";

const TOPICS = ["plant.work-calendar", "plant.shift-pattern", "plant.shift"];

/** A calendar's days, a month or a week at once: who works which shift, and which days are not as the pattern says. */
export function DaysView({ calendar }: { calendar: WorkCalendar }) {
  const texts = useTexts();
  const locale = useLocaleCode();
  const today = usePlantDay();
  const [at, setAt] = useState<string>();
  const [view, setView] = useState<View>("month");
  const [chosen, choose] = useState<DayPlan>();
  const shown = at ?? today;
  const days = shown === undefined ? [] : view === "month" ? monthView(shown) : daysBetween(mondayOf(shown), plusDays(mondayOf(shown), 6));
  const path = days.length > 0 ? `plant/work-calendars/${encodeURIComponent(calendar.code)}/days?from=${days[0]}&to=${days.at(-1)}` : undefined;
  const plans = useRead<DayPlan[]>(path, TOPICS, undefined, { keep: true });
  const shifts = useShifts();
  const { canAccess } = useCanAccess({ resource: "work-calendars", action: "edit" });
  const editable = (canAccess ?? false) && !calendar.archived;
  if (shown === undefined) return null;
  /** What was planned for places up to today stays. */
  const mayBecome = (day: string) => calendar.places.length === 0 || (today !== undefined && day > today);
  const step = (count: number) => setAt(view === "month" ? firstOfMonth(shown, count) : plusDays(mondayOf(shown), 7 * count));
  return (
    <Section
      id="days"
      title={view === "month" ? dayText(shown, locale, { year: "numeric", month: "long" }) : texts("calendar.weekOf", { day: formatDay(mondayOf(shown)) })}
      actions={
        <Box sx={{ display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap" }}>
          <ToggleButtonGroup exclusive size="small" value={view} onChange={(_, value: View | null) => value && setView(value)}>
            <ToggleButton value="month">{texts("calendar.month")}</ToggleButton>
            <ToggleButton value="week" data-week="">{texts("calendar.week")}</ToggleButton>
          </ToggleButtonGroup>
          <IconButton aria-label={texts("calendar.earlier")} data-earlier="" onClick={() => step(-1)}><ChevronLeft /></IconButton>
          <Button onClick={() => setAt(undefined)}>{texts("calendar.today")}</Button>
          <IconButton aria-label={texts("calendar.later")} data-later="" onClick={() => step(1)}><ChevronRight /></IconButton>
        </Box>
      }
    >
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {texts(editable ? "calendar.daysHint" : "calendar.daysRead")}
      </Typography>
      <Box sx={{ display: "grid", gridTemplateColumns: "repeat(7, minmax(0, 1fr))", gap: "4px" }}>
        {days.slice(0, 7).map((day) => (
          <Typography key={day} variant="caption" color="text.secondary" sx={{ textAlign: "center" }}>
            {dayText(day, locale, { weekday: "short" })}
          </Typography>
        ))}
      </Box>
      <Loaded query={plans}>
        {(found) => (
          <Box data-days="" sx={{ display: "grid", gridTemplateColumns: "repeat(7, minmax(0, 1fr))", gap: "4px" }}>
            {found.map((plan) => (
              <DayCell
                key={plan.day}
                plan={plan}
                shifts={shifts}
                other={view === "month" && plan.day.slice(0, 7) !== shown.slice(0, 7)}
                today={plan.day === today}
                detailed={view === "week"}
                onChoose={editable && mayBecome(plan.day) ? () => choose(plan) : undefined}
              />
            ))}
          </Box>
        )}
      </Loaded>
      {chosen && <DayDialog calendar={calendar} plan={chosen} shifts={shifts} onClose={() => choose(undefined)} />}
    </Section>
  );
}
