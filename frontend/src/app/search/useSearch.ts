import { useEffect, useState } from "react";
import { useRead } from "../../shared/api";
import type { Found } from "./types";

const PAUSE_MS = 150;
export const LONGEST_WORD = 100;

/** The first of each kind that fit a word, once its writer has paused. */
export function useSearch(text: string) {
  const word = usePaused(text.trim().slice(0, LONGEST_WORD));
  const path = word ? `administration/search?q=${encodeURIComponent(word)}` : undefined;
  const { data, isFetching } = useRead<Found[]>(path, [], undefined, { keep: true });
  return { found: word ? (data ?? []) : [], searching: isFetching || word !== text.trim(), word };
}

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
