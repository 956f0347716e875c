export type Values = Record<string, unknown>;

export type Side = "mine" | "theirs";

/** The fields that two versions of a record do not have alike. */
export function differing(fields: readonly string[], mine: Values, theirs: Values): string[] {
  return fields.filter((field) => !same(mine[field], theirs[field]));
}

/** What is suggested: where only the other has changed something, theirs; what the person has changed stays. */
export function suggested(fields: readonly string[], base: Values, mine: Values): Record<string, Side> {
  return Object.fromEntries(fields.map((field) => [field, same(mine[field], base[field]) ? "theirs" : "mine"]));
}

/** A record of which each field is taken from one side. */
export function merged(fields: readonly string[], mine: Values, theirs: Values, chosen: Record<string, Side>): Values {
  return Object.fromEntries(fields.map((field) => [field, chosen[field] === "mine" ? mine[field] : theirs[field]]));
}

export function picked(fields: readonly string[], values: Values): Values {
  return Object.fromEntries(fields.map((field) => [field, values[field]]));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
