/** The latest that was published of a team's day; without a shift it is off. */
export interface RosterDay {
  id: number;
  team: string;
  day: string;
  shift: string | null;
  reason: string | null;
  publishedBy: string;
  publishedAt: string;
}

export interface ShortRest {
  who: string;
  day: string;
  before: string;
  shift: string;
  rest: number;
}

export interface Proposal {
  team: string;
  stand: number;
  days: { day: string; shift: string | null; before: string | null; differs: boolean; name: string | null }[];
  warnings: ShortRest[];
}

export interface Duty {
  person: string;
  name: string;
  team: string | null;
  day: string;
  shift: string;
  origin: "TEAM" | "SWAP" | "OVERTIME";
  absent: boolean;
}

export const ABSENCE_KINDS = ["VACATION", "SICKNESS", "TRAINING", "BUSINESS", "OTHER"] as const;

export interface Absence {
  id: number;
  person: string;
  kind: (typeof ABSENCE_KINDS)[number];
  from: string;
  until: string;
  reason: string;
  withdrawnBy: string | null;
}

export interface DutyChange {
  id: number;
  person: string;
  day: string;
  shift: string;
  other: string | null;
  otherDay: string | null;
  otherShift: string | null;
  reason: string;
  withdrawnBy: string | null;
}

/** Somebody or some people with a name in both languages. */
export interface NamedCode {
  code: string;
  nameZh: string;
  nameEn: string;
}
