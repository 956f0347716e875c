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

/** What one must be allowed to read of what each kind shows. */
const READS: Record<PaperKind, string[]> = {
  "order-sheet": ["ordering.read", "execution.read", "definition.read"],
  traveller: ["execution.read"],
  "job-ticket": ["execution.read"],
  "routing-sheet": ["definition.read"],
  "operation-card": ["definition.read"],
  "shift-handover": ["plant.read", "equipment.read", "execution.read"],
  "check-sheet": [],
  requisition: ["execution.read"],
  "goods-receipt": ["material.read"],
  "inspection-record": ["traceability.read", "execution.read"],
  "unit-label": ["traceability.read"],
  "unit-labels": ["traceability.read", "execution.read"],
  "recall-sheet": ["traceability.read"],
  "recall-paper": ["traceability.read"],
  "genealogy-sheet": ["traceability.read"],
  "genealogy-paper": ["traceability.read"],
};

/** The permission that a document needs, beside those to read what it shows. */
export function permissionFor({ kind }: Paper): string {
  return kind.startsWith("recall") || kind.startsWith("genealogy") ? "reporting.export" : "reporting.print";
}

/** Whether somebody with these permissions gets a document. */
export function mayPrint(paper: Paper, permissions: string[]): boolean {
  return [permissionFor(paper), ...READS[paper.kind]].every((needed) => permissions.includes(needed));
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

/** States in which there is no lot yet to bring anything for. */
const UNRELEASED = ["DRAFT", "PLANNED", "RELEASE_REQUESTED", "REJECTED"];

/** What can be printed of a production order: its sheet, which says by what it is made, and what is to be brought for it. */
export function papersOfOrder({ code, state, workOrder }: { code: string; state: string; workOrder?: { code: string } | null }): Paper[] {
  const sheet: Paper = { kind: "order-sheet", code };
  return workOrder && !UNRELEASED.includes(state) ? [sheet, { kind: "requisition", code: workOrder.code }] : [sheet];
}

/** States of units that were put into store, whatever was made of them since. */
const STORED = ["GOOD", "ISSUED", "CONSUMED", "DOWNGRADED"];

interface InWork {
  code: string;
  jobs: { lot: string }[];
  units: { lot: string; state: string }[];
}

/** What can be printed of a work order: what was inspected and put into store of all of it, then the papers of each lot, one lot behind the other. */
export function papersOfWorkOrder({ code, jobs, units }: InWork): Paper[] {
  const lots = [...new Set(jobs.map(({ lot }) => lot))];
  const papers: Paper[] = [];
  if (units.some(({ state }) => STORED.includes(state))) papers.push({ kind: "goods-receipt", code });
  if (lots.length > 1 && units.length > 0) papers.push({ kind: "inspection-record", code });
  return [...papers, ...lots.flatMap((lot) => papersOfLot(lot, units.some((unit) => unit.lot === lot)))];
}
