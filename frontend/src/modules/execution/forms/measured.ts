/** A value that a person measures in a machine's place. */
export interface Wanted {
  tag: string;
  name: string;
  unit?: string | null;
  lower?: number | null;
  upper?: number | null;
}

/** The number that was typed, with a decimal point or comma; undefined if it is none that the server takes. */
export function measuredNumber(typed: string | undefined): number | undefined {
  const text = (typed ?? "").trim().replace(/[,，。]/, ".");
  return /^[-+]?\d{1,15}(\.\d{1,9})?$/.test(text) ? Number(text) : undefined;
}

export function isOutside(value: number, { lower, upper }: Wanted): boolean {
  return (typeof lower === "number" && value < lower) || (typeof upper === "number" && value > upper);
}

/** What a person says of the wanted values: what was typed, and of those that are not known, why; both by tag. */
export interface Said {
  typed: Record<string, string>;
  unknown: Record<string, string>;
}

export interface Answers {
  values: Record<string, number>;
  unknown?: Record<string, string>;
}

/** Numbers and reasons by tag, once each value is a number or has a reason why it is not known. */
export function answersOf(wanted: Wanted[], { typed, unknown }: Said): Answers | undefined {
  const measured = wanted.filter(({ tag }) => unknown[tag] === undefined).map(({ tag }) => [tag, measuredNumber(typed[tag])] as const);
  const open = wanted.filter(({ tag }) => unknown[tag] !== undefined).map(({ tag }) => [tag, unknown[tag].trim()] as const);
  if (measured.some(([, value]) => value === undefined) || open.some(([, reason]) => !reason)) return undefined;
  const values = Object.fromEntries(measured as [string, number][]);
  return open.length ? { values, unknown: Object.fromEntries(open) } : { values };
}
