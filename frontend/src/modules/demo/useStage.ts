import { useRead } from "../../shared/api";
import type { Programme, Reset } from "./types";

/** What is played and how far a reset is. While something moves, it is also asked for by itself. */
export function useStage() {
  const programme = useRead<Programme>("demo/stories", ["demo"], 2_000);
  const reset = useRead<{ reset: Reset | null }>("demo/reset", ["demo"], 2_000).data?.reset ?? null;
  return { programme, reset, resetting: reset?.state === "REQUESTED" };
}

/** Whether a play is still on the stage. */
export function isUnderWay(state: string | undefined): boolean {
  return state === "PLAYING" || state === "PAUSED";
}
