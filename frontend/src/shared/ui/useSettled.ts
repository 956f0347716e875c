import { useEffect, useState } from "react";

const PAUSE_MS = 300;

/** A value once nobody has changed it for a moment. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(waiting);
  }, [value]);
  return settled;
}
