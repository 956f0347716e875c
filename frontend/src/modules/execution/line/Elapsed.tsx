import { formatDuration } from "../../../shared/format";
import { usePlantNow } from "../../platform";

/** How long something has lasted in plant time, going on by itself. */
export function Elapsed({ since }: { since: string }) {
  const now = usePlantNow();
  return <>{now === undefined ? "" : formatDuration((now - new Date(since).getTime()) / 1000)}</>;
}
