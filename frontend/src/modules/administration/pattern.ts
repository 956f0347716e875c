/** How the codes of one kind of thing are made. */
export interface NumberPattern {
  code: string;
  pattern: string;
  resets: string;
  startsAt: number;
  gapFree: boolean;
  alwaysGapFree: boolean;
  placed: boolean;
  next: string[];
}

const PARTS = [
  { part: "{n}", text: "counter" },
  { part: "{n:3}", text: "wideCounter" },
  { part: "{yyyy}", text: "year" },
  { part: "{yy}", text: "shortYear" },
  { part: "{MM}", text: "month" },
  { part: "{dd}", text: "day" },
  { part: "{YYYY}", text: "weekYear" },
  { part: "{ww}", text: "week" },
];

/** The parts that a pattern may have; only what belongs to a place can name it. */
export const partsFor = (placed: boolean) => (placed ? [...PARTS, { part: "{place}", text: "place" }] : PARTS);
