import { useRead } from "../../shared/api";
import { useSettled } from "../../shared/ui";
import type { Found } from "./types";

const PAUSE_MS = 150;
export const LONGEST_WORD = 100;

/** The first of each kind that fit a word, once its writer has paused. */
export function useSearch(text: string) {
  const word = useSettled(text.trim().slice(0, LONGEST_WORD), PAUSE_MS);
  const path = word ? `administration/search?q=${encodeURIComponent(word)}` : undefined;
  const { data, isFetching } = useRead<Found[]>(path, [], undefined, { keep: true });
  return { found: word ? (data ?? []) : [], searching: isFetching || word !== text.trim(), word };
}
