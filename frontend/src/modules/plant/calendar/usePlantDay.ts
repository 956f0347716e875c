import { toSiteClock } from "../../../shared/format";
import { usePlantTime } from "../../platform";

/** The day that people in the plant read on the wall; undefined until it is known. */
export function usePlantDay(): string | undefined {
  const now = usePlantTime().data?.plantNow;
  return now && toSiteClock(now).slice(0, 10);
}
