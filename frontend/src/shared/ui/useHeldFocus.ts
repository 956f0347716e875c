import { useEffect, useLayoutEffect, useRef } from "react";

/** Where a person goes on after a refusal. */
const REFUSED = ".Mui-error input:not([type=hidden]):not([aria-hidden=true]), .Mui-error textarea:not([aria-hidden=true]), .Mui-error [role=combobox]";

/** Goes to the first field in which something was refused; tells whether there is one. */
export function focusRefused(within: ParentNode): boolean {
  const field = within.querySelector<HTMLElement>(REFUSED);
  field?.focus();
  return field !== null;
}

/**
 * Keeps the focus within a dialog whose buttons cannot be pressed while a command is under way: a button that is disabled loses it
 * to nowhere, and with it Escape. A refusal leads to the first field that is refused.
 */
export function useHeldFocus(busy: boolean, refused: unknown) {
  const paper = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (busy) paper.current?.focus();
  }, [busy]);
  useEffect(() => {
    if (!busy && refused !== undefined && paper.current) focusRefused(paper.current);
  }, [busy, refused]);
  return paper;
}
