import { formatNumber } from "../../shared/format";
import type { Translate } from "../../shared/language";
import type { Decision } from "./types";

/** One word for what was decided: the first conclusion's outcome under whatever name the rule set gives it. */
export function outcomeOf(decision: Decision): string {
  const first = decision.conclusions[0] ?? {};
  const value = first.outcome ?? first.decision ?? first.reaction ?? first.total;
  return value === undefined ? "" : String(value);
}

export interface FactRow {
  name: string;
  value: string;
}

/** Facts as lines of name and value; what lies in lists is numbered. */
export function factRows(facts: Record<string, unknown>[], texts: Translate): FactRow[] {
  return facts.flatMap((fact) => rowsOf(fact, "", texts));
}

function rowsOf(fact: Record<string, unknown>, prefix: string, texts: Translate): FactRow[] {
  return Object.entries(fact).flatMap(([key, value]) => {
    const name = `${prefix}${texts(`rules.fact.${key}`, { _: key })}`;
    if (Array.isArray(value)) {
      return value.length === 0 ? [{ name, value: "–" }] : value.flatMap((item, at) => itemRows(item, `${name} ${at + 1}`, texts));
    }
    return itemRows(value, name, texts);
  });
}

function itemRows(value: unknown, name: string, texts: Translate): FactRow[] {
  if (value !== null && typeof value === "object") {
    return rowsOf(value as Record<string, unknown>, `${name} · `, texts);
  }
  return [{ name, value: factText(value, texts) }];
}

export function factText(value: unknown, texts: Translate): string {
  if (value === true || value === false) return texts(value ? "shared.yes" : "shared.no");
  if (value === null || value === undefined || value === "") return "–";
  if (typeof value === "number") return formatNumber(value, 4);
  return texts(`rules.value.${String(value)}`, { _: String(value) });
}
