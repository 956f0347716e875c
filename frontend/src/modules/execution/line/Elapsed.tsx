import { formatDuration } from "../../../shared/format";
import { usePlantNow } from "../../platform";

const MINUTE = 60;

/** How long something has lasted in plant time, going on by itself; after a minute its seconds no longer matter. */
export function Elapsed({ since }: { since: string }) {
  const now = usePlantNow();
  if (now === undefined) return null;
  const seconds = (now - new Date(since).getTime()) / 1000;
  return <>{formatDuration(seconds < MINUTE ? seconds : Math.floor(seconds / MINUTE) * MINUTE)}</>;
}
