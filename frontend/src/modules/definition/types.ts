/** Where a revision stands in its life. */
export type Lifecycle = "DRAFT" | "IN_REVIEW" | "APPROVED" | "PENDING_EFFECTIVE" | "EFFECTIVE" | "SUPERSEDED" | "OBSOLETE";

export const LIFE: Lifecycle[] = ["DRAFT", "IN_REVIEW", "APPROVED", "PENDING_EFFECTIVE", "EFFECTIVE", "SUPERSEDED", "OBSOLETE"];

/** A product, routing or document in a list. */
export interface ObjectLine {
  id: string;
  code: string;
  nameZh?: string | null;
  nameEn?: string | null;
  routing?: string | null;
  /** What a document is for. */
  kind?: string | null;
  effective?: string | null;
  effectiveFrom?: string | null;
  coming?: string | null;
  comingState?: Lifecycle | null;
  comingVersion?: number | null;
  revisions: number;
}

export interface RevisionLine {
  revision: string;
  state: Lifecycle;
  version: number;
  author: string;
  approvedBy?: string | null;
  effectiveFrom?: string | null;
}

/** What can become of a revision now; `against` says what stands in the reader's way. */
export interface Act {
  name: string;
  against?: string | null;
}

/** One revision as people look at it. */
export interface RevisionPage<C> {
  /** Code and revision, as its history is found. */
  title: string;
  entity: string;
  code: string;
  life: RevisionLine;
  review?: { submittedBy: string; submittedAt: string; leader?: string | null; open: boolean } | null;
  acts: Act[];
  content: C;
}

export interface CharacteristicRow {
  code: string;
  nameZh: string;
  nameEn: string;
  tag?: string | null;
  nominal?: number | null;
  lower?: number | null;
  upper?: number | null;
  unit?: string | null;
  key: boolean;
}

export interface OperationRow {
  number: string;
  nameZh: string;
  nameEn: string;
  workUnit: string;
  mode: string;
  form?: string | null;
  program?: string | null;
  setupFamily?: string | null;
  setupSeconds: number;
  runSeconds: number;
  waitLimit: string;
  look: boolean;
  loadCapacity: number;
  characteristics: CharacteristicRow[];
  materials: { material: string; quantity: number }[];
}

export interface RoutingContent {
  nameZh: string;
  nameEn: string;
  operations: OperationRow[] | null;
}

export interface BomRow {
  material: string;
  quantity: number;
  operation: string;
  scrapAllowance: number;
}

export interface ProductContent {
  routing: string;
  routingRevision?: string | null;
  bom: BomRow[] | null;
}

/** A material in a product, with what goes into it. */
export interface BomNode {
  material: string;
  nameZh: string;
  nameEn: string;
  unit?: string | null;
  quantity: number;
  total: number;
  operation: string;
  scrapAllowance: number;
  revision?: string | null;
  parts: BomNode[];
}

/** An operation in a product's bundle, with its recipe. */
export interface BundledOperation {
  operation: OperationRow;
  tools: { code: string; nameZh: string; nameEn: string }[];
}

/** A document in a product's bundle: the revision that stands in it, and another one that matters. */
export interface BundledDocument {
  code: string;
  nameZh: string;
  nameEn: string;
  kind: string;
  belongsTo: { routing?: string | null; operation?: string | null; material?: string | null }[];
  revision?: string | null;
  state?: Lifecycle | null;
  along: boolean;
  other?: string | null;
  otherState?: Lifecycle | null;
  otherVersion?: number | null;
}

/** A draft that goes along with a product, as it was read. */
export interface AlongDraft {
  title: string;
  version: number;
}

/** What a product's revision is released with beside its bill of material. */
export interface Bundle {
  /** Whether it is known with what it was approved. */
  known: boolean;
  routing?: { code: string; revision: string; nameZh: string; nameEn: string; state: Lifecycle } | null;
  operations: BundledOperation[];
  documents: BundledDocument[];
}

export type Difference = "ADDED" | "REMOVED" | "CHANGED" | "SAME";

/** A row in two revisions. */
export interface RowDifference {
  table: string;
  key: string;
  kind: Difference;
  fields: { field: string; before?: unknown; after?: unknown; differs: boolean }[];
}
