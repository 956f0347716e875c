import { formatDuration, secondsBetween } from "../../../shared/format";
import { say } from "../../../shared/language";

const DAY = 86_400;
const ENDED = ["COMPLETED", "CLOSED", "CANCELLED", "SHORT"];

export interface Lateness {
  late: boolean;
  text: string;
}

/** How much time is left, or how late it is, in words; undefined for what has ended. */
export function latenessOf(due: string | null | undefined, state: string | null | undefined, now: string | undefined): Lateness | undefined {
  if (!due || !now || (state && ENDED.includes(state))) return undefined;
  const left = secondsBetween(now, due);
  return { late: left < 0, text: say(left < 0 ? "ordering.due.late" : "ordering.due.left", { time: span(Math.abs(left)) }) };
}

function span(seconds: number): string {
  return seconds >= 2 * DAY ? say("ordering.due.days", { days: Math.floor(seconds / DAY) }) : formatDuration(Math.max(60, seconds - (seconds % 60)));
}
