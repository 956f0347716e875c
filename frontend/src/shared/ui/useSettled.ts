import { useEffect, useState } from "react";

const PAUSE_MS = 300;

/** A value once nobody has changed it for a moment. */
export function useSettled(value: string, pause = PAUSE_MS): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(waiting);
  }, [value, pause]);
  return settled;
}
