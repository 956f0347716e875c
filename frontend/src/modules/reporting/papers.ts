import { apiUrl } from "../../shared/api";

export type PaperKind = "traveller" | "job-ticket" | "requisition" | "unit-label" | "unit-labels";

/** A document that can be printed: its kind, and the record that it is about. */
export interface Paper {
  kind: PaperKind;
  code: string;
}

/** Where the browser gets a document as PDF. */
export function paperUrl({ kind, code }: Paper, language: string): string {
  return apiUrl(`reporting/documents/${kind}/${encodeURIComponent(code)}.pdf?language=${language}`);
}

/** What can be printed of a lot; labels only once it has units. */
export function papersOfLot(lot: string, hasUnits: boolean): Paper[] {
  const always: Paper[] = [
    { kind: "traveller", code: lot },
    { kind: "requisition", code: lot },
  ];
  return hasUnits ? [...always, { kind: "unit-labels", code: lot }] : always;
}
