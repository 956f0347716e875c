import { useQuery } from "@tanstack/react-query";
import { call, totalOf } from "../../../shared/api";
import { useLocaleCode } from "../../../shared/language";
import { TOPICS } from "./topics";
import type { RecalledUnit } from "./types";

export const PAGE = 25;

/** One page of the units that hold a lot now, or of those that held it. */
export function useRecalled(lot: string, held: boolean, page: number) {
  const locale = useLocaleCode();
  const query = new URLSearchParams({
    range: JSON.stringify([page * PAGE, page * PAGE + PAGE - 1]),
    filter: JSON.stringify({ held }),
  });
  const path = `traceability/recalls/${encodeURIComponent(lot)}/units?${query.toString()}`;
  return useQuery({
    queryKey: ["api", path, locale],
    queryFn: async ({ signal }) => {
      const answer = await call<RecalledUnit[]>(path, { signal });
      return { units: answer.data, total: totalOf(answer.headers, answer.data.length) };
    },
    meta: { topics: TOPICS },
    placeholderData: (before) => before,
    refetchInterval: 20_000,
  });
}
