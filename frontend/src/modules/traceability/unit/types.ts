import type { OperationRecord } from "../types";

/** A unit, or material of a lot, with what is in it. */
export interface TreeNode {
  kind: "UNIT" | "LOT" | "MATERIAL";
  code: string;
  material: string;
  name: string;
  serial?: string | null;
  state?: string | null;
  supplier?: string | null;
  heatNumber?: string | null;
  quantity: number;
  job?: string | null;
  at?: string | null;
  removedAt?: string | null;
  /** The material that was planned, where this is a substitute. */
  insteadOf?: string | null;
  parts: TreeNode[];
}

export interface UnitTree {
  unit: TreeNode;
  /** From the unit that it was built into to the whole. */
  above: TreeNode[];
  timeline: { unit: string; materialName: string; operation: OperationRecord }[];
}

export interface Completeness {
  finished: boolean;
  complete: boolean;
  missing: { unit: string; kind: string; text: string }[];
}
