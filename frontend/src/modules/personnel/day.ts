import { currentLocale } from "../../shared/language";
import { dayText, plusDays } from "../plant/calendar";

/** A day as people write it; it has no time and so no zone. */
export function formatDay(day: string | null | undefined): string {
  return day ? dayText(day, currentLocale(), { year: "numeric", month: "2-digit", day: "2-digit" }) : "–";
}

/** What goes on begins when the old row ends; that is over, or there is none: today. */
export function firstDay(today: string, oldEnd: string | null | undefined): string {
  const next = oldEnd ? plusDays(oldEnd, 1) : today;
  return next < today ? today : next;
}
