import type { Nonconformance } from "../quality/types";

export interface MeasuredValue {
  characteristic: string;
  name?: string | null;
  /** Null if nobody knows it. */
  value: number | null;
  unit?: string | null;
  lower?: number | null;
  upper?: number | null;
  judgement?: string | null;
  /** Why it is not known. */
  unknownReason?: string | null;
}

export interface OperationRecord {
  number: string | number;
  name: string;
  lot?: string | null;
  machine?: string | null;
  person?: string | null;
  startedAt?: string | null;
  endedAt?: string | null;
  program?: string | null;
  values?: MeasuredValue[] | null;
  decisions?: number[] | null;
  byHand?: boolean;
  /** Why it was confirmed by hand. */
  reason?: string | null;
  look?: Look | null;
}

/** Who looked at the unit behind an operation, and what was seen. */
export interface Look {
  person: string;
  passed: boolean;
  defect?: string | null;
  at: string;
}

/** Something that went into a unit; a unit itself, or material of a lot. */
export interface Part {
  material: string;
  name: string;
  lot?: string | null;
  unit?: string | null;
  quantity: number;
  job: string;
  at: string;
  /** When rework took it out again. */
  removedAt?: string | null;
}

/** Everything that is known of one unit. */
export interface Genealogy {
  unit: { code: string; carrier?: string | null; slot?: number | null; state: string; material?: string | null; materialName?: string | null; serial?: string | null; grade?: string | null };
  order?: string | { productionOrder?: string; workOrder?: string; code?: string } | null;
  lots: (string | { code: string; kind?: string })[];
  heatLot?: { code: string; material?: string | null; supplier?: string | null } | null;
  parts?: Part[];
  builtInto?: string | null;
  operations: OperationRecord[];
  nonconformances: (Nonconformance | string)[];
}

export interface UnitRow {
  id: string | number;
  code: string;
  order?: string | null;
  productionOrder?: string | null;
  workOrder?: string | null;
  carrier?: string | null;
  slot?: number | null;
  lot?: string | null;
  state: string;
  heatLot?: string | null;
}
