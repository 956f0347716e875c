import { useState } from "react";
import { useTexts } from "../../shared/language";
import { Section } from "../../shared/ui";
import { PlannedWeek, usePlantDay, WeekButtons } from "./calendar";
import type { SectionProps } from "./sections";

/** The calendar that counts at the place, and when it is planned to work in the coming days. */
export function CalendarSection({ place }: SectionProps) {
  const texts = useTexts();
  const today = usePlantDay();
  const [at, setAt] = useState<string>();
  const first = at ?? today;
  return (
    <Section id="calendar" title={texts("plant.calendar")} actions={first && <WeekButtons first={first} back={texts("calendar.fromToday")} onGo={setAt} />}>
      {first && <PlannedWeek place={place.code} first={first} />}
    </Section>
  );
}
