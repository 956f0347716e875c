import { useCallback } from "react";
import { useNotify } from "react-admin";
import { useNavigate } from "react-router";
import { read } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { errorText } from "../../shared/ui";
import { pageOf } from "./kinds";
import type { Found } from "./types";

/** The pages of all things that have a code; mostly one. */
export async function pagesWith(code: string): Promise<string[]> {
  const found = await read<Found[]>(`administration/codes?code=${encodeURIComponent(code)}`);
  return found.flatMap(({ entity, hits }) => hits.map((hit) => pageOf(entity, hit.code))).filter((page) => page !== undefined);
}

export const searchPage = (word: string) => `/search?q=${encodeURIComponent(word)}`;

/** Opens the page of whatever a code stands for; else all that a search for it finds. */
export function useFind() {
  const texts = useTexts();
  const notify = useNotify();
  const navigate = useNavigate();
  return useCallback(
    async (code: string) => {
      try {
        const pages = await pagesWith(code);
        void navigate(pages.length === 1 ? pages[0] : searchPage(code));
      } catch (failure) {
        notify(errorText(failure as Error, texts), { type: "error" });
      }
    },
    [navigate, notify, texts],
  );
}
