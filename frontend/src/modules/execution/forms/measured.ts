/** A value that a person measures in a machine's place. */
export interface Wanted {
  tag: string;
  name: string;
  unit?: string | null;
  lower?: number | null;
  upper?: number | null;
}

/** The number that was typed, with a decimal point or comma; undefined if it is none that the server takes. */
export function numberOf(typed: string | undefined): number | undefined {
  const text = (typed ?? "").trim().replace(/[,，。]/, ".");
  return /^[-+]?\d{1,15}(\.\d{1,9})?$/.test(text) ? Number(text) : undefined;
}

export function isOutside(value: number, { lower, upper }: Wanted): boolean {
  return (typeof lower === "number" && value < lower) || (typeof upper === "number" && value > upper);
}

/** Values by tag, once each is a number. */
export function measuredValues(wanted: Wanted[], typed: Record<string, string>): Record<string, number> | undefined {
  const values = wanted.map(({ tag }) => [tag, numberOf(typed[tag])] as const);
  return values.every(([, value]) => value !== undefined) ? Object.fromEntries(values as [string, number][]) : undefined;
}
