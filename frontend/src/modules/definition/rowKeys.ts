import type { KeyboardEvent } from "react";

/** Ctrl+Enter anywhere in a row adds one behind it. */
export const addingRow = (add: () => void) => (event: KeyboardEvent) => {
  if (!(event.ctrlKey || event.metaKey) || event.key !== "Enter") return;
  event.preventDefault();
  add();
};
