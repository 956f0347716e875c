import { useQueries, useQuery } from "@tanstack/react-query";
import { readText } from "../../shared/api";
import { useLocaleCode, type Locale } from "../../shared/language";
import { chaptersOf, type Entry } from "./text";

/** The guide changes with the product only. */
const pageQuery = (locale: Locale, page: string) => ({
  queryKey: ["guide", locale, page],
  queryFn: ({ signal }: { signal: AbortSignal }) => readText(`guide/${locale}/${page}.md`, signal),
  staleTime: Infinity,
});

/** A page as it is written, in the current language. */
export function useGuideText(page: string) {
  return useQuery<string, Error>(pageQuery(useLocaleCode(), page));
}

export function useChapters() {
  const contents = useGuideText("contents").data;
  return contents === undefined ? [] : chaptersOf(contents);
}

/** The pages as far as they have been read; none is read before somebody searches. */
export function useGuidePages(entries: Entry[], wanted: boolean) {
  const locale = useLocaleCode();
  const pages = useQueries({ queries: entries.map(({ page }) => ({ ...pageQuery(locale, page), enabled: wanted })) });
  return {
    pages: entries.flatMap((entry, at) => (pages[at].data === undefined ? [] : [{ ...entry, text: pages[at].data }])),
    reading: pages.some(({ isLoading }) => isLoading),
  };
}
