/** Where a value stands on a scale that shows the limits with a margin beside each. */
export interface Scale {
  /** Percent of the scale's width. */
  lower: number;
  upper: number;
  value: number;
  within: boolean;
}

const MARGIN = 0.35;

/** Places a value against its limits; a value far outside is shown at the edge. */
export function scaleOf(value: number, lower: number | null | undefined, upper: number | null | undefined): Scale {
  const from = lower ?? Math.min(value, upper ?? value) - 1;
  const to = upper ?? Math.max(value, lower ?? value) + 1;
  const span = Math.max(to - from, Number.EPSILON);
  const start = from - MARGIN * span;
  const whole = span * (1 + 2 * MARGIN);
  const percent = (place: number) => Math.min(99, Math.max(1, (100 * (place - start)) / whole));
  return {
    lower: percent(from),
    upper: percent(to),
    value: percent(value),
    within: (lower === null || lower === undefined || value >= lower) && (upper === null || upper === undefined || value <= upper),
  };
}
