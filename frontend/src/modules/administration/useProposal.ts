import { useRead } from "../../shared/api";

/** The code that a new thing of a kind would get now; another may be faster. */
export function useProposal(kind: string, place = ""): string | undefined {
  return useRead<{ code: string }>(`administration/number-patterns/${kind}/proposal?place=${encodeURIComponent(place)}`, ["administration.number-pattern", kind]).data?.code;
}
