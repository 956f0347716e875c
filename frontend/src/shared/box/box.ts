/** A unit as it lies in a carrier: the slot is its place, 1 … 6. */
export interface Placed {
  code: string;
  slot: number | null;
  state: string;
}

export interface Slot<T extends Placed> {
  number: number;
  unit: T | undefined;
}

/** The box's slots in the order in which they are drawn: row by row, three beside each other. */
export function slotsOf<T extends Placed>(units: T[], size = 6): Slot<T>[] {
  const highest = Math.max(size, ...units.map((unit) => unit.slot ?? 0));
  return Array.from({ length: highest }, (_, index) => ({
    number: index + 1,
    unit: units.findLast((unit) => unit.slot === index + 1),
  }));
}

/** Units by carrier, carriers in the order of their codes; units that lie in none come last, under "". */
export function byCarrier<T extends Placed & { carrier?: string | null }>(units: T[]): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const unit of units) {
    const carrier = unit.carrier ?? "";
    groups.set(carrier, [...(groups.get(carrier) ?? []), unit]);
  }
  return [...groups].toSorted(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : a.localeCompare(b)));
}
