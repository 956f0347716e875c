import { useEffect, useLayoutEffect, useRef } from "react";

/** Where a person goes on after a refusal. */
const REFUSED = ".Mui-error input:not([type=hidden]):not([aria-hidden=true]), .Mui-error textarea:not([aria-hidden=true]), .Mui-error [role=combobox]";

const FIELD = "input:not([type=hidden]):not([aria-hidden=true]), textarea:not([aria-hidden=true]), [role=combobox]";

/** As long as a field may take to be filled in. */
const PATIENCE_MS = 1_500;
const PAUSE_MS = 50;

/** Goes to the first field, once that is ready, unless the person is somewhere already. */
export function useFirstField(within: () => ParentNode | null) {
  const latest = useRef(within);
  useEffect(() => {
    const begun = Date.now();
    const look = () => {
      const field = latest.current()?.querySelector<HTMLInputElement>(FIELD);
      if (document.activeElement !== document.body || Date.now() - begun > PATIENCE_MS) clearInterval(looking);
      else if (field && !field.disabled) field.focus();
    };
    const looking = setInterval(look, PAUSE_MS);
    return () => clearInterval(looking);
  }, []);
}

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
