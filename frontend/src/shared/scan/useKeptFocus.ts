import { useEffect, type RefObject } from "react";

const LOOKS_AGAIN_MS = 700;
/** Where a person types; a scanner may type there too. */
const TYPING = "textarea, select, [contenteditable=true], input:not([type=button], [type=checkbox], [type=radio], [type=submit])";
/** What lies above the page keeps its own focus. */
const ABOVE = "[role=dialog], [role=presentation], [role=menu], [role=listbox]";

/**
 * Gives the focus back to a scan field: a scanner ends with Enter, which would press whatever was tapped last.
 * Who goes from button to button by keyboard keeps the focus.
 */
export function useKeptFocus(field: RefObject<HTMLElement | null>, active: boolean) {
  useEffect(() => {
    if (!active) return undefined;
    const takeBack = () => field.current?.focus({ preventScroll: true });
    const nobodyHasIt = () => document.activeElement === null || document.activeElement === document.body;
    const afterTap = ({ detail }: MouseEvent) => {
      if (detail === 0) return;
      setTimeout(() => !document.activeElement?.closest(`${TYPING}, ${ABOVE}`) && takeBack());
    };
    const looks = setInterval(() => nobodyHasIt() && takeBack(), LOOKS_AGAIN_MS);
    document.addEventListener("click", afterTap, true);
    return () => {
      clearInterval(looks);
      document.removeEventListener("click", afterTap, true);
    };
  }, [field, active]);
}
