import { Alert, Box, Button, Typography } from "@mui/material";
import { useState } from "react";
import { useCanAccess } from "react-admin";
import { useRead } from "../../shared/api";
import { formatDuration, formatTime, fromSiteClock } from "../../shared/format";
import { useLocaleCode, useTexts } from "../../shared/language";
import { COLOURS, Field, Fields, Loaded, Section } from "../../shared/ui";
import { CalendarLink, dayText, daysBetween, plusDays, usePlantDay } from "../plant/calendar";
import { usePermission } from "../security";
import { partsOf, type Available, type Time } from "./capacity";
import type { Machine } from "./types";
import { Windows } from "./Windows";
import { WindowDialog } from "./WindowDialog";

const DAYS = 7;
const TOPICS = ["plant.work-calendar", "plant.shift-pattern", "plant.shift", "equipment.equipment"];
const CLOSED = "repeating-linear-gradient(45deg, #b25e09 0 6px, #e3b27f 6px 12px)";

/** When a machine is there for work in the next days, and when it is maintained. */
export function CapacitySection({ machine }: { machine: Machine }) {
  const texts = useTexts();
  const { canAccess } = useCanAccess({ resource: "equipment", action: "edit" });
  const allowed = usePermission("plant.read");
  const today = usePlantDay();
  const [asked, ask] = useState(false);
  const days = today ? daysBetween(today, plusDays(today, DAYS - 1)).map((day) => ({ day, from: midnight(day), to: midnight(plusDays(day, 1)) })) : [];
  const query = days.length > 0 && new URLSearchParams({ from: days[0].from, to: days[DAYS - 1].to }).toString();
  const path = allowed && query ? `equipment/equipment/${encodeURIComponent(machine.code)}/capacity?${query}` : undefined;
  const available = useRead<Available>(path, TOPICS, undefined, { keep: true });
  return (
    <Section
      id="capacity"
      title={texts("equipment.capacity.title")}
      actions={
        canAccess && !machine.archived && (
          <Button variant="outlined" data-plan-maintenance="" onClick={() => ask(true)}>
            {texts("equipment.capacity.plan")}
          </Button>
        )
      }
    >
      {path && <Loaded query={available}>{(found) => <Week available={found} days={days} />}</Loaded>}
      <Windows machine={machine} editable={canAccess === true} />
      {asked && <WindowDialog machine={machine} onClose={() => ask(false)} />}
    </Section>
  );
}

const midnight = (day: string) => fromSiteClock(`${day}T00:00`) ?? "";

function Week({ available, days }: { available: Available; days: (Time & { day: string })[] }) {
  const texts = useTexts();
  const locale = useLocaleCode();
  if (available.calendar === null) return <Alert severity="info">{texts("calendar.noCalendar")}</Alert>;
  return (
    <>
      <Fields>
        <Field label={texts("calendar.byCalendar")}><CalendarLink code={available.calendar} /></Field>
        <Field label={texts("resources.equipment.fields.slots")}>{available.slots}</Field>
        <Field label={texts("equipment.capacity.sum", { days: days.length })}><span data-available-minutes={available.minutes}>{formatDuration(available.minutes * 60)}</span></Field>
      </Fields>
      <Box sx={{ my: 2 }} role="list" aria-label={texts("equipment.capacity.title")}>
        {days.map((day) => (
          <Day key={day.day} name={dayText(day.day, locale, { weekday: "short", month: "2-digit", day: "2-digit" })} day={day} available={available} />
        ))}
        <Scale />
      </Box>
      <Box sx={{ display: "flex", gap: 2, mb: 2, flexWrap: "wrap" }}>
        <Sample background={COLOURS.good} text={texts("equipment.capacity.free")} />
        <Sample background={CLOSED} text={texts("equipment.capacity.maintenance")} />
      </Box>
    </>
  );
}

function Day({ name, day, available }: { name: string; day: Time & { day: string }; available: Available }) {
  const texts = useTexts();
  const free = partsOf(day, available.times);
  const seconds = free.reduce((sum, part) => sum + part.seconds, 0);
  const words = seconds > 0 ? formatDuration(seconds) : texts("equipment.capacity.none");
  return (
    <Box role="listitem" aria-label={`${name}: ${words}`} data-day={day.day} sx={{ display: "flex", alignItems: "center", gap: 1.5, py: 0.25 }}>
      <Typography variant="body2" sx={{ width: 96, flex: "none" }}>{name}</Typography>
      <Box sx={{ position: "relative", flex: 1, height: 18, borderRadius: 0.5, overflow: "hidden", bgcolor: "action.hover", border: 1, borderColor: "divider" }}>
        {free.map((part) => <Bar key={part.begin} begin={part.begin} share={part.share} background={COLOURS.good} />)}
        {available.maintenance.flatMap((window) =>
          partsOf(day, [window]).map((part) => (
            <Bar key={`${window.id}`} begin={part.begin} share={part.share} background={CLOSED} title={`${formatTime(window.from)} – ${formatTime(window.to)} ${window.reason}`} />
          )),
        )}
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ width: 96, flex: "none", textAlign: "right" }}>{words}</Typography>
    </Box>
  );
}

function Bar({ begin, share, background, title }: { begin: number; share: number; background: string; title?: string }) {
  return <Box title={title} sx={{ position: "absolute", top: 0, bottom: 0, left: `${begin * 100}%`, width: `${share * 100}%`, minWidth: 2, background }} />;
}

function Scale() {
  return (
    <Box aria-hidden sx={{ display: "flex", gap: 1.5 }}>
      <Box sx={{ width: 96, flex: "none" }} />
      <Box sx={{ flex: 1, display: "flex", justifyContent: "space-between" }}>
        {["0:00", "6:00", "12:00", "18:00", "24:00"].map((hour) => (
          <Typography key={hour} variant="caption" color="text.secondary">{hour}</Typography>
        ))}
      </Box>
      <Box sx={{ width: 96, flex: "none" }} />
    </Box>
  );
}

function Sample({ background, text }: { background: string; text: string }) {
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 0.75 }}>
      <Box sx={{ width: 16, height: 12, borderRadius: 0.5, background }} />
      <Typography variant="body2">{text}</Typography>
    </Box>
  );
}
