import type { Side, Values } from "../../shared/record";
import type { Difference } from "./types";

/** What is chosen as one: a value of the draft itself, or a row of one of its tables with all that stands in it. */
export interface Part {
  /** `head` for a value of the draft itself. */
  table: string;
  /** What the row is called in every version; the field's name in the head. */
  key: string;
}

/** A part in both versions, and what either has made of what stood there before. */
export interface PartConflict extends Part {
  id: string;
  /** What stood there before either changed it. */
  base: unknown;
  mine: unknown;
  theirs: unknown;
  became: Record<Side, Difference>;
}

type Row = Record<string, unknown>;

const HEAD = "head";

/** What rows are known by in every version, as the server compares them. */
const NAMED_BY: Record<string, string[]> = {
  operations: ["number"],
  characteristics: ["code"],
  materials: ["material"],
  bom: ["material"],
  files: ["name"],
  bindings: ["routing", "operation", "material", "equipmentClass", "asset"],
};

/** What a file is: its place may move when another is added. */
const COMPARED: Record<string, string[]> = { files: ["sha256"] };

/** What differs between two versions of a draft, in the order of the first. */
export function conflicts(base: Values, mine: Values, theirs: Values): PartConflict[] {
  const [before, here, there] = [partsOf(base), partsOf(mine), partsOf(theirs)];
  return merged([...here.keys()], [...there.keys()])
    .filter((id) => !same(here.get(id), there.get(id)))
    .map((id) => ({
      id,
      ...partOf(id),
      base: before.get(id)?.value,
      mine: here.get(id)?.value,
      theirs: there.get(id)?.value,
      became: { mine: became(before.get(id), here.get(id)), theirs: became(before.get(id), there.get(id)) },
    }));
}

/** What the person has not touched is taken from the other version. */
export function suggestedParts(found: PartConflict[]): Record<string, Side> {
  return Object.fromEntries(found.map(({ id, became: { mine } }) => [id, mine === "SAME" ? "theirs" : "mine"]));
}

/** A draft of which each part that differs is taken from one side. */
export function mergedDraft(mine: Values, theirs: Values, chosen: Record<string, Side>): Values {
  const [here, there] = [partsOf(mine), partsOf(theirs)];
  const taken = merged([...here.keys()], [...there.keys()])
    .map((id) => ({ ...partOf(id), part: (chosen[id] === "theirs" ? there : here).get(id) }))
    .filter(({ part }) => part !== undefined);
  return Object.fromEntries(
    Object.keys(theirs).map((field) => {
      if (!(field in NAMED_BY)) return [field, taken.find(({ table, key }) => table === HEAD && key === field)?.part?.value];
      const rows = taken.filter(({ table }) => table === field).map(({ part }) => part!.value as Row);
      return [field, field === "operations" ? rows.toSorted((one, other) => Number(one.number) - Number(other.number)) : rows];
    }),
  );
}

/** The values of a part by name; those of rows within it are called by the row's table and name too. */
export function fieldsOf({ table }: Part, value: unknown): Row {
  if (value === undefined) return {};
  const fields = Object.entries(value as Row).filter(([field]) => !(NAMED_BY[table] ?? []).includes(field) && (COMPARED[table]?.includes(field) ?? true));
  return Object.fromEntries(
    fields.flatMap(([field, found]) =>
      Array.isArray(found)
        ? named(field, found as Row[]).flatMap(([key, row]) => Object.entries(fieldsOf({ table: field, key }, row)).map(([name, within]) => [`${field}.${key}.${name}`, within] as const))
        : [[field, found] as const],
    ),
  );
}

/** The names of fields that two versions of a part do not have alike. */
export function differingFields(part: Part, mine: unknown, theirs: unknown): string[] {
  const [here, there] = [fieldsOf(part, mine), fieldsOf(part, theirs)];
  return merged(Object.keys(here), Object.keys(there)).filter((field) => !alike(here[field], there[field]));
}

interface Found {
  part: Part;
  value: unknown;
}

function partsOf(content: Values): Map<string, Found> {
  const found = Object.entries(content).flatMap(([field, value]): Found[] =>
    field in NAMED_BY ? named(field, (value ?? []) as Row[]).map(([key, row]) => ({ part: { table: field, key }, value: row })) : [{ part: { table: HEAD, key: field }, value }],
  );
  return new Map(found.map((one) => [`${one.part.table} ${one.part.key}`, one]));
}

function partOf(id: string): Part {
  const end = id.indexOf(" ");
  return { table: id.slice(0, end), key: id.slice(end + 1) };
}

/** Rows by name; a second one of the same name, which only a draft that is being written can have, is told apart by its place. */
function named(table: string, rows: Row[]): [string, Row][] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const name = NAMED_BY[table].map((field) => row[field]).filter(Boolean).join(" ");
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return [times === 1 ? name : `${name} (${times})`, row];
  });
}

function became(before: Found | undefined, now: Found | undefined): Difference {
  if (same(before, now)) return "SAME";
  if (before === undefined) return "ADDED";
  return now === undefined ? "REMOVED" : "CHANGED";
}

function same(one: Found | undefined, other: Found | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (one.part.table === HEAD) return alike(one.value, other.value);
  return differingFields(one.part, one.value, other.value).length === 0;
}

/** A field that was emptied is as one that never held anything, and a number as its text. */
const alike = (one: unknown, other: unknown) => plain(one) === plain(other);

const plain = (value: unknown) => (value === undefined || value === null ? "" : typeof value === "object" ? JSON.stringify(value) : String(value));

/** What the second has beside the first stands behind what it follows there. */
function merged(first: string[], second: string[]): string[] {
  const all = [...first];
  let place = 0;
  for (const id of second) {
    const at = all.indexOf(id);
    if (at >= 0) place = at + 1;
    else all.splice(place++, 0, id);
  }
  return all;
}
