import { useQuery } from "@tanstack/react-query";
import { useLocaleCode } from "../language";
import { call, totalOf } from "./http";
import { listOf, type Wanted } from "./list";

/** Some lines of a list, and how many it has. */
export interface PageOf<T> {
  rows: T[];
  total: number;
}

interface Asked extends Wanted {
  /** Which page, the first is 0; each has `count` lines. */
  page: number;
  count: number;
}

/** Reads one page of a list and reads it again when one of the topics changed; what was shown stays until another page has come. */
export function usePage<T>(path: string | undefined, wanted: Asked, topics: string[], every?: number) {
  const locale = useLocaleCode();
  const address = path && listOf(path, { ...wanted, first: wanted.page * wanted.count });
  return useQuery<PageOf<T>, Error>({
    queryKey: ["api", address, locale, "page"],
    queryFn: async ({ signal }) => {
      const { data, headers } = await call<T[]>(address!, { signal });
      return { rows: data, total: totalOf(headers, data.length) };
    },
    enabled: address !== undefined,
    meta: { topics },
    placeholderData: (before) => before,
    refetchInterval: every ?? 20_000,
  });
}
