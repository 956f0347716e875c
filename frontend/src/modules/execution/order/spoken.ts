import { namedArguments, type Coded } from "../../../shared/format";
import type { Arguments, Translate } from "../../../shared/language";

const DICTIONARIES = ["execution.station", "equipment.state", "quality.disposition"];

/** Arguments as a person says them: operations and states by their names in the current language. */
export function spoken(given: Coded["arguments"], texts: Translate): Arguments {
  const entries = Object.entries(namedArguments(given));
  return Object.fromEntries(entries.map(([name, value]) => [name, typeof value === "string" ? word(value, texts) : value]));
}

function word(value: string, texts: Translate): string {
  const known = DICTIONARIES.map((place) => texts(`${place}.${value}`, { _: "" })).find(Boolean);
  return known ?? value;
}
