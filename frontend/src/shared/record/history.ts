import { usePage } from "../api";
import type { RecordKind } from "./kind";

/** One change as the server tells it: who, when, from what to what, and why. */
export interface RecordChange {
  id: number;
  at: string;
  actor: string;
  by: string;
  causedBy?: string | null;
  action: string;
  reason?: string | null;
  fields: { field: string; before?: unknown; after?: unknown }[];
}

/** Some of a record's changes, the newest first. */
export function useHistory({ entity }: RecordKind, code: string, wanted: { page: number; count: number }) {
  return usePage<RecordChange>(`security/history/${entity}/${encodeURIComponent(code)}`, wanted, [entity]);
}
