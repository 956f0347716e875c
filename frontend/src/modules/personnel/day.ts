import { plusDays } from "../plant/calendar";

export { formatDay } from "../plant/calendar";

/** What goes on begins when the old row ends; that is over, or there is none: today. */
export function firstDay(today: string, oldEnd: string | null | undefined): string {
  const next = oldEnd ? plusDays(oldEnd, 1) : today;
  return next < today ? today : next;
}
