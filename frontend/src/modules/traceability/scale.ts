/** Where a value stands on a scale that shows the limits with a margin behind each. */
export interface Scale {
  /** Percent of the scale's width; the allowed part reaches the scale's end where there is no limit. */
  lower: number;
  upper: number;
  value: number;
  within: boolean;
}

type Limit = number | null | undefined;

const MARGIN = 0.35;

/** Places a value against its limits; a value far outside is shown at the edge. */
export function scaleOf(value: number, lower: Limit, upper: Limit): Scale {
  const least = lower ?? undefined;
  const most = upper ?? undefined;
  const from = least ?? openEnd(value, most, -1);
  const to = most ?? openEnd(value, least, 1);
  const span = Math.max(to - from, Number.EPSILON);
  const start = least === undefined ? from : from - MARGIN * span;
  const end = most === undefined ? to : to + MARGIN * span;
  const percent = (place: number) => (100 * (place - start)) / (end - start);
  return {
    lower: percent(from),
    upper: percent(to),
    value: Math.min(99, Math.max(1, percent(value))),
    within: (least === undefined || value >= least) && (most === undefined || value <= most),
  };
}

/** How far a scale with one limit reaches on its open side: as far as from the limit to zero, or to a value beyond that. */
function openEnd(value: number, limit: number | undefined, side: 1 | -1): number {
  if (limit === undefined) return value + side;
  return limit + side * Math.max(Math.abs(limit), side * (value - limit), Number.EPSILON);
}
