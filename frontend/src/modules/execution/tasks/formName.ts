import type { Task } from "../types";

/** A form key without its `takt:module/` in front. */
export function formName(formKey: string): string {
  return formKey.split("/").pop() ?? formKey;
}

const WHOLE_LOT = ["load", "kit", "release-hold"];

/** Whether the pieces of the lot are those that the task is about; others show the units themselves. */
export function countsPieces({ form, quantity }: Task): boolean {
  return quantity !== null && WHOLE_LOT.includes(formName(form));
}

/** What the task is about: its lot, else the nonconformance or order whose process it belongs to. */
export function about({ lot, record, order }: Task): string | null {
  const other = typeof record === "string" && record !== order ? record : null;
  return lot ?? other;
}
