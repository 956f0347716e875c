import type { Decision } from "./types";

/** What a job's points are made of. */
export const PARTS = ["due", "customer", "setup", "waiting"] as const;
export type Part = (typeof PARTS)[number];

/** A job's points at a station. */
export type Score = { job: string; total: number } & Record<Part, number>;

export function isRanking(decision: Decision): boolean {
  return decision.ruleSet === "dispatch-order";
}

/** The jobs that waited, the one that came first in front. */
export function scoresOf(decision: Decision): Score[] {
  const scores = decision.conclusions.map((row) => ({
    job: String(row.job),
    total: Number(row.total),
    due: Number(row.due),
    customer: Number(row.customer),
    setup: Number(row.setup),
    waiting: Number(row.waiting),
  }));
  return scores.toSorted((a, b) => b.total - a.total);
}

/** How a job stood against the one that matters to it: the best of the others. */
export interface Standing {
  station: string;
  decision: Decision;
  own: Score;
  other: Score;
  place: "first" | "level" | "behind";
  /** The parts that made the difference, the largest first; positive where the own job has more. */
  differences: { part: Part; points: number }[];
}

/** Where a job stood when its station last ranked it; undefined if it never waited beside another. */
export function standingOf(decisions: Decision[], job: string): Standing | undefined {
  const last = decisions.toSorted((a, b) => b.id - a.id).find((one) => isRanking(one) && scoresOf(one).some((score) => score.job === job));
  if (!last) return undefined;
  const scores = scoresOf(last);
  const own = scores.find((score) => score.job === job);
  const other = scores.find((score) => score.job !== job);
  if (!own || !other) return undefined;
  const place = own.total > other.total ? "first" : own.total === other.total ? "level" : "behind";
  return { station: last.subject.code, decision: last, own, other, place, differences: differencesOf(own, other) };
}

function differencesOf(own: Score, other: Score): Standing["differences"] {
  return PARTS.map((part) => ({ part, points: own[part] - other[part] }))
    .filter(({ points }) => points !== 0)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
