export interface Break {
  after: number;
  minutes: number;
}

export interface Shift {
  code: string;
  nameZh: string;
  nameEn: string;
  start: string;
  end: string;
  breaks: Break[];
  minutes: number;
  netMinutes: number;
  archived: boolean;
}

/** One crew's work on one day of a cycle. */
export interface Turn {
  day: number;
  crew: string;
  shift: string;
}

export interface Pattern {
  code: string;
  nameZh: string;
  nameEn: string;
  length: number;
  turns: Turn[];
}

/** A usual way to take turns; its shifts are numbers. */
export interface Template {
  code: string;
  shifts: number;
  length: number;
  turns: Turn[];
}

export const ENTRY_TYPES = ["HOLIDAY", "WORKING", "PLANNED_SHUTDOWN"] as const;

export type EntryType = (typeof ENTRY_TYPES)[number];

/** A day that is not as the pattern says. */
export interface Entry {
  day: string;
  type: EntryType;
  name: string;
  patternDay: number | null;
}

export interface Period {
  from: string;
  pattern: string;
  anchor: string;
}

export interface WorkCalendar {
  code: string;
  nameZh: string;
  nameEn: string;
  periods: Period[];
  entries: Entry[];
  places: string[];
  archived: boolean;
  version: number;
}

export interface DayPlan {
  day: string;
  pattern: string | null;
  patternDay: number;
  entry: Entry | null;
  turns: Turn[];
}

/** One real shift of one crew, or the part of it that was asked for. */
export interface PlannedShift {
  day: string;
  shift: string;
  crew: string;
  from: string;
  to: string;
  busyTime: number;
}

/** Times in seconds; `named` is the place of which the calendar is. */
export interface PlannedTime {
  place: string;
  calendar: string | null;
  named: string | null;
  timeZone: string;
  operationTime: number;
  busyTime: number;
  shifts: PlannedShift[];
}
