import { apiUrl } from "../../shared/api";

/** Where each kind is got, by the code of its record. */
const ADDRESSES = {
  "order-sheet": (code: string) => `documents/order-sheet/${code}.pdf`,
  traveller: (code: string) => `documents/traveller/${code}.pdf`,
  "job-ticket": (code: string) => `documents/job-ticket/${code}.pdf`,
  "routing-sheet": (code: string) => `documents/routing-sheet/${code}.pdf`,
  "operation-card": (code: string) => `documents/operation-card/${code}.pdf`,
  "shift-handover": (code: string) => `documents/shift-handover/${code}.pdf`,
  "check-sheet": (code: string) => `documents/check-sheet/${code}.pdf`,
  requisition: (code: string) => `documents/requisition/${code}.pdf`,
  "goods-receipt": (code: string) => `documents/goods-receipt/${code}.pdf`,
  "inspection-record": (code: string) => `documents/inspection-record/${code}.pdf`,
  "unit-label": (code: string) => `documents/unit-label/${code}.pdf`,
  "unit-labels": (code: string) => `documents/unit-labels/${code}.pdf`,
  "recall-sheet": (code: string) => `recalls/${code}.xlsx`,
  "recall-paper": (code: string) => `recalls/${code}.pdf`,
  "genealogy-sheet": (code: string) => `genealogies/${code}.xlsx`,
  "genealogy-paper": (code: string) => `genealogies/${code}.pdf`,
};

export type PaperKind = keyof typeof ADDRESSES;

/** A document that can be printed or taken along: its kind, and the record that it is about. */
export interface Paper {
  kind: PaperKind;
  code: string;
}

/** Where the browser gets a document. */
export function paperUrl({ kind, code }: Paper, language: string): string {
  return apiUrl(`reporting/${ADDRESSES[kind](encodeURIComponent(code))}?language=${language}`);
}

/** The permission that a document needs, beside those to read what it shows. */
export function permissionFor({ kind }: Paper): string {
  return kind.startsWith("recall") || kind.startsWith("genealogy") ? "reporting.export" : "reporting.print";
}

/** What can be printed of a routing's revision: all of it, and each operation. */
export function papersOfRouting(title: string, operations: string[]): Paper[] {
  return [{ kind: "routing-sheet", code: title }, ...operations.map((number): Paper => ({ kind: "operation-card", code: `${title} ${number}` }))];
}

/** What can be printed of a lot; labels and what was inspected only once it has units. */
export function papersOfLot(lot: string, hasUnits: boolean): Paper[] {
  const always: Paper[] = [
    { kind: "traveller", code: lot },
    { kind: "requisition", code: lot },
  ];
  return hasUnits ? [...always, { kind: "unit-labels", code: lot }, { kind: "inspection-record", code: lot }] : always;
}
