import type { KeyboardEvent } from "react";

const FIELDS = ["values.", "unknown."].map((kind) => `input[name^="${kind}"]`).concat('textarea[name="reason"]', 'input[name="reason"]').join(", ");

/** Enter goes on to what is typed next. */
export function toNextField(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const fields = [...document.querySelectorAll<HTMLElement>(FIELDS)];
  fields[fields.indexOf(event.target) + 1]?.focus();
}
