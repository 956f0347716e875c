import type { Entry, Pattern } from "./types";

/** A calendar's entries with those of some days changed alike; without an entry the days are as the pattern says again. */
export function withEntries(entries: Entry[], days: string[], entry: Omit<Entry, "day"> | undefined): Entry[] {
  const others = entries.filter(({ day }) => !days.includes(day));
  return [...others, ...(entry ? days.map((day) => ({ day, ...entry })) : [])].toSorted((one, other) => one.day.localeCompare(other.day));
}

/** What a worked day off is most likely like: the last day of the cycle up to it on which anybody works. */
export function workedDayBefore({ length, turns }: Pattern, patternDay: number): number {
  const days = Array.from({ length }, (_, back) => ((patternDay - 1 - back + length) % length) + 1);
  return days.find((day) => turns.some((turn) => turn.day === day)) ?? patternDay;
}
