/** Where an import stands; only an applied one has changed anything. */
export type ImportState = "CHECKING" | "CHECKED" | "FAULTY" | "APPLYING" | "APPLIED" | "UNDOING" | "UNDONE" | "CANCELLED" | "INTERRUPTED" | "FAILED";

export type Action = "ADDED" | "CHANGED" | "UNCHANGED";

/** A kind of master data that can be taken along and given. */
export interface Kind {
  entity: string;
  name: string;
  /** The kind of which it is a list inside: it has a sheet of its own beside that of its records. */
  of?: string | null;
  /** Whether its rows name files. */
  files: boolean;
}

/** A file that somebody has given, and what its rows do. */
export interface Import {
  code: string;
  fileName: string;
  person: string;
  state: ImportState;
  startedAt: string;
  endedAt?: string | null;
  added: number;
  changed: number;
  unchanged: number;
  faults: number;
  /** How many files came along in a package, how many of them no row names, and the first of those. */
  files: number;
  unnamed: number;
  unnamedFiles: string[];
  progress?: { done: number; total: number } | null;
}

/** Something in a file that is not right. */
export interface Fault {
  id: number;
  sheet?: string | null;
  row?: number | null;
  cell?: string | null;
  column?: string | null;
  value?: string | null;
  text: string;
  cure?: string | null;
}

/** What one row of a file does. */
export interface Row {
  id: number;
  sheet: string;
  row: number;
  code: string;
  action: Action;
  fields: { field: string; label: string; before?: string | null; after?: string | null }[];
}

export const TOPICS = ["administration.import"];

export const isUnderWay = ({ state }: Import) => ["CHECKING", "APPLYING", "UNDOING"].includes(state);

/** The parts of a plant in the order in which they are set up. */
export type ReadinessStep = "PLANT" | "PEOPLE" | "MATERIAL" | "EQUIPMENT" | "PRODUCT" | "CONTROL" | "STOCK";

/** One thing that the first order needs. */
export interface ReadinessLine {
  id: string;
  step: ReadinessStep;
  text: string;
  why: string;
  missing: number;
  examples: string[];
  /** Where it is mended. */
  screen?: string | null;
  /** What brings it where no screen does. */
  cure?: string | null;
  sheet?: string | null;
}

export const stepsOf = (lines: ReadinessLine[]) => [...new Set(lines.map(({ step }) => step))];

/** Whatever is changed may be what was missing. */
export const EVERYTHING = ["plant", "personnel", "material", "equipment", "definition", "connectivity", "workflow", "rules", "security.account", "administration.import"];

/** Whether there is a plant in which something can be ordered. */
export const isSetUp = (lines: ReadinessLine[]) => lines.every(({ step, missing }) => missing === 0 || (step !== "PLANT" && step !== "PRODUCT"));
