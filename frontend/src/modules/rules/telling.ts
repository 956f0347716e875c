import type { Translate } from "../../shared/language";
import { formatNumber } from "../../shared/format";
import { outcomeOf } from "./decision";
import { isRanking } from "./ranking";
import type { Decision } from "./types";

/** Below this a list is read at a glance, and nothing is folded. */
const GLANCE = 6;
const AS_USUAL = new Set(["NONE", "ALLOW", ""]);

/** Decisions of one question that all went as usual. */
export interface Folded {
  ruleSet: string;
  decisions: Decision[];
}

/** What a reader should see at once, and the rest by question; both with the newest first. */
export interface Sorted {
  telling: Decision[];
  folded: Folded[];
}

/** Sets deviations, holds and choices apart from what went as usual. */
export function sortOut(decisions: Decision[]): Sorted {
  const newestFirst = decisions.toSorted((a, b) => b.id - a.id);
  if (newestFirst.length <= GLANCE) return { telling: newestFirst, folded: [] };
  const usual = newestFirst.filter(isUsual);
  const questions = [...new Set(usual.map(({ ruleSet }) => ruleSet))];
  return {
    telling: newestFirst.filter((decision) => !isUsual(decision)),
    folded: questions.map((ruleSet) => ({ ruleSet, decisions: usual.filter((decision) => decision.ruleSet === ruleSet) })),
  };
}

/** Nothing follows from it, or it only says who goes first. */
export function isUsual(decision: Decision): boolean {
  return isRanking(decision) || AS_USUAL.has(outcomeOf(decision));
}

/** The decisions whose subject, facts or question contain what somebody looks for. */
export function matching(decisions: Decision[], wanted: string): Decision[] {
  const text = wanted.trim().toUpperCase();
  if (!text) return decisions;
  return decisions.filter(({ subject, facts, conclusions }) => JSON.stringify([subject.code, facts, conclusions]).toUpperCase().includes(text));
}

/** The value that was judged, with its limits; nothing for decisions about anything else. */
export function valueText(decision: Decision, texts: Translate): string {
  const { characteristic, value, lower, upper } = decision.facts[0] ?? {};
  if (typeof characteristic !== "string" || value === undefined) return "";
  const name = texts(`quality.characteristic.${characteristic}`, { _: characteristic });
  return `${name}: ${formatNumber(value, 4)} (${formatNumber(lower, 4)} – ${formatNumber(upper, 4)})`;
}
