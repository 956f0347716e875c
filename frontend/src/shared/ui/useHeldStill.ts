import { useEffect, useState, type PointerEventHandler } from "react";

/** A tap is told a moment after the finger has gone; on glass it takes longer than with a mouse. */
const UNTIL_TOLD_MS = 300;

/**
 * What lies under a finger stays there until the finger has gone: a list that moved meanwhile would lose the tap, or give it to another row.
 * Spread `hold` onto the element that shows the value.
 */
export function useHeldStill<T>(value: T): { shown: T; hold: { onPointerDown: PointerEventHandler } } {
  const [held, setHeld] = useState<{ value: T }>();
  useEffect(() => {
    if (!held) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const release = () => {
      timer ??= setTimeout(() => setHeld(undefined), UNTIL_TOLD_MS);
    };
    const ends = ["pointerup", "pointercancel", "blur"];
    ends.forEach((end) => window.addEventListener(end, release));
    return () => {
      clearTimeout(timer);
      ends.forEach((end) => window.removeEventListener(end, release));
    };
  }, [held]);
  const shown = held ? held.value : value;
  return { shown, hold: { onPointerDown: ({ button }) => button === 0 && setHeld({ value: shown }) } };
}
