import type { Meaning } from "../../../shared/ui";
import type { Counts } from "./types";

export interface TileOf {
  key: keyof Counts;
  count: number;
  meaning: Meaning;
}

const ALWAYS: [keyof Counts, Meaning][] = [
  ["inStock", "good"],
  ["inProcess", "waiting"],
  ["leftStore", "bad"],
];
const IF_ANY: [keyof Counts, Meaning][] = [
  ["builtIn", "neutral"],
  ["scrapped", "neutral"],
  ["takenOut", "rework"],
];

/** The tiles of a recall: where to look always stands there, also with zero; the rest only if there is any. */
export function tilesOf(counts: Counts): TileOf[] {
  return [...ALWAYS, ...IF_ANY.filter(([key]) => counts[key] > 0)].map(([key, meaning]) => ({ key, count: counts[key], meaning }));
}
