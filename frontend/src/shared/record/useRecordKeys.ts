import { useEffect, useRef } from "react";

interface Keys {
  /** Ctrl+S or Cmd+S. */
  save?: () => void;
  /** Escape, unless something is open above the page. */
  back: () => void;
}

/** The menu beside the page is none of it. */
const ABOVE = "[role=dialog], [role=listbox], .MuiPopover-root:not([aria-hidden=true])";

/** What leads to the form: who may not change the record does not have it. */
const EDIT = "main [data-edit]";

/** The bar at the top has its own. */
const BAR = "header";

/** The keys of a record's page; F2 opens its form, as it renames in the plant's tree. */
export function useRecordKeys(keys: Keys) {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { save, back } = latest.current;
      if (save && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
        event.preventDefault();
        if (!event.repeat && !document.querySelector(ABOVE)) save();
      } else if (event.key === "F2" && !document.querySelector(ABOVE)) {
        document.querySelector<HTMLElement>(EDIT)?.click();
      } else if (event.key === "Escape" && !event.defaultPrevented && !document.querySelector(`${ABOVE}, ${BAR} :focus`)) {
        back();
      }
    };
    // heard on the way down, before what Escape closes is gone
    window.addEventListener("keydown", press, true);
    return () => window.removeEventListener("keydown", press, true);
  }, []);
}
