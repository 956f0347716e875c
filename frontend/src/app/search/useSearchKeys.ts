import { useEffect, type RefObject } from "react";

/** Where a slash is written. */
const TYPING = "textarea, select, [contenteditable=true], input:not([type=button], [type=checkbox], [type=radio], [type=submit])";
/** What lies above the page has its own keys. */
const ABOVE = "[role=dialog], .MuiPopover-root:not([aria-hidden=true])";

/** Ctrl+K and the slash lead to the search from wherever somebody is. */
export function useSearchKeys(field: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const asked = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
      const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !(event.target as Element).matches?.(TYPING);
      if ((!asked && !slash) || document.querySelector(ABOVE)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [field]);
}
