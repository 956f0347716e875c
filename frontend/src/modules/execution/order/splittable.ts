import type { Job, Unit } from "../types";

const MOVING = ["IN_PROCESS", "IN_REWORK"];
const LOOKED_AT = "AWAITING_INSPECTION";

/** Lots with units that can leave them now, and lots of which somebody has to look at the units first. */
export interface Splittable {
  now: Map<string, Unit[]>;
  afterLook: string[];
}

/** The units that move together, by lot; alone in its lot a unit cannot leave it. */
export function splittable(units: Unit[], jobs: Pick<Job, "lot" | "state">[]): Splittable {
  const lots = new Map<string, Unit[]>();
  units.filter(({ state }) => MOVING.includes(state)).forEach((unit) => lots.set(unit.lot, [...(lots.get(unit.lot) ?? []), unit]));
  const several = [...lots].filter(([, own]) => own.length > 1);
  const looked = new Set(jobs.filter(({ state }) => state === LOOKED_AT).map(({ lot }) => lot));
  return { now: new Map(several.filter(([lot]) => !looked.has(lot))), afterLook: several.map(([lot]) => lot).filter((lot) => looked.has(lot)) };
}
