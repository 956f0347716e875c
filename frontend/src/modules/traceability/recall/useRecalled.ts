import { usePage } from "../../../shared/api";
import { TOPICS } from "./topics";
import type { RecalledUnit } from "./types";

export const PAGE = 25;

/** One page of the units that hold a lot now, or of those that held it. */
export function useRecalled(lot: string, held: boolean, page: number) {
  return usePage<RecalledUnit>(`traceability/recalls/${encodeURIComponent(lot)}/units`, { filter: { held }, page, count: PAGE }, TOPICS);
}
