import type { MasterRecord } from "../../shared/record";

/** How many minutes a machine is set up from one family to another. */
export interface SetupTime {
  from: string;
  to: string;
  minutes: number;
}

export interface Matrix extends MasterRecord {
  equipmentClass: string | null;
  equipment: string | null;
  defaultMinutes: number;
  times: SetupTime[];
}

/** The families that the times name, in order. */
export const familiesOf = (times: SetupTime[]) => [...new Set(times.flatMap(({ from, to }) => [from, to]))].toSorted();

export const minutesOf = (times: SetupTime[], from: string, to: string) => times.find((time) => time.from === from && time.to === to)?.minutes;

/** The times with one of them said anew; nothing said is none. */
export function withMinutes(times: SetupTime[], from: string, to: string, minutes: number | undefined): SetupTime[] {
  const others = times.filter((time) => time.from !== from || time.to !== to);
  return minutes === undefined ? others : [...others, { from, to, minutes }];
}

/** The minutes that a typed text says: empty for nothing said, null for what is no time. */
export function typedMinutes(text: string): number | "" | null {
  if (text === "") return "";
  return /^\d{1,5}$/.test(text) ? Number(text) : null;
}

export const withoutFamily = (times: SetupTime[], family: string) => times.filter(({ from, to }) => from !== family && to !== family);
