import { formatQuantity } from "../../shared/format";
import type { Translate } from "../../shared/language";

/** A unit that quantities are counted in: so many `numerator/denominator` of its kind's base unit are one of it. */
export interface UnitOfMeasure {
  code: string;
  kind: string;
  numerator: number;
  denominator: number;
}

const BASES: Record<string, string> = { COUNT: "pcs", LENGTH: "m", AREA: "m2", VOLUME: "m3", MASS: "kg", TIME: "s" };

/** How much a package holds is said by each material alone, so that kind has no base unit. */
export const KINDS = [...Object.keys(BASES), "PACKAGE"];

export const baseUnit = (kind: string): string | undefined => BASES[kind];

/** What one of a unit is, such as `= 1/1,000 m`; a dash where each material says it. */
export function factorText({ kind, numerator, denominator }: UnitOfMeasure, texts: Translate): string {
  const base = baseUnit(kind);
  if (!base) return "–";
  const divided = denominator === 1 ? "" : `/${formatQuantity(denominator)}`;
  return `= ${formatQuantity(numerator)}${divided} ${texts(`material.unit.${base}`)}`;
}
