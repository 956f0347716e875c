import type { Decision } from "../rules";
import type { MeasuredValue } from "../traceability/types";

/** A unit that did not meet its limits or looks, and what became of it. */
export interface Nonconformance {
  id: string | number;
  code: string;
  unit: string;
  workOrder?: string | null;
  operation?: string | number | null;
  carrier?: string | null;
  slot?: number | null;
  defect: string;
  severity?: string | null;
  characteristic?: string | null;
  characteristicName?: string | null;
  value?: number | string | null;
  /** Why nobody knows the value. */
  unknownReason?: string | null;
  unitOfMeasure?: string | null;
  limits?: { lower?: number | null; upper?: number | null } | null;
  state: string;
  disposition?: string | null;
  routing?: string | null;
  grade?: string | null;
  reworks?: number;
  decidedBy?: string | null;
  /** What the review board may decide now. */
  choices?: string[];
  /** Who answers for a concession. */
  signed?: { signer: string; hash: string; plantAt: string; systemAt: string } | null;
  reason?: string | null;
  openedAt?: string | null;
  closedAt?: string | null;
  decisions?: Decision[] | number[] | null;
  processInstanceId?: string | null;
}

/** What the finding is about, against its limits or not known; nothing for what a person saw. */
export function measuredOf({ characteristic, characteristicName, value, unitOfMeasure, limits, unknownReason }: Nonconformance): MeasuredValue | undefined {
  if (!characteristic) return undefined;
  const known = value === null || value === undefined ? null : Number(value);
  return { characteristic, name: characteristicName, value: known, unit: unitOfMeasure, lower: limits?.lower, upper: limits?.upper, unknownReason };
}

/** What rule R10 said of a nonconformance last, in the reader's language. */
export function ruleSentence({ decisions }: Nonconformance, locale: "en" | "zh"): string | undefined {
  const told = (decisions ?? []).filter((one): one is Decision => typeof one === "object" && one.ruleSet === "disposition");
  const row = told.at(-1)?.fired.at(0);
  return row && (row[locale] ?? row.text);
}

/** Defect codes a person may see with the naked eye. */
export const VISIBLE_DEFECTS = ["SUR-01", "SUR-02", "SUR-03", "CRK-01", "ASM-02", "ASM-04"] as const;
