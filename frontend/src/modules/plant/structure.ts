import type { Place, PlaceType, Spot } from "./types";

const ABOVE: Record<PlaceType, PlaceType | null> = {
  ENTERPRISE: null,
  SITE: "ENTERPRISE",
  AREA: "SITE",
  WORK_CENTER: "AREA",
  WORK_UNIT: "WORK_CENTER",
  STORAGE_LOCATION: "WORK_CENTER",
  BIN: "STORAGE_LOCATION",
};

/** The type that a place of a type stands below. */
export const above = (type: PlaceType) => ABOVE[type];

/** The types that may stand below a place; below nothing an enterprise. */
export function typesBelow(parent: PlaceType | null): PlaceType[] {
  return (Object.keys(ABOVE) as PlaceType[]).filter((type) => ABOVE[type] === parent);
}

/** The places by code and by what they stand below, as they were read: those above first, those beside each other in their order. */
export class Structure {
  readonly places: Place[];
  private readonly byCode: Map<string, Place>;
  private readonly children = new Map<string | null, Place[]>();

  constructor(all: Place[], archived: boolean) {
    this.byCode = new Map(all.map((place) => [place.code, place]));
    this.places = all.filter((place) => archived || !place.archived);
    for (const place of this.places) {
      // whose account is for a part of the plant is not told what stands above it
      const parent = this.find(place.parent) ? place.parent : null;
      const beside = this.children.get(parent);
      if (beside) beside.push(place);
      else this.children.set(parent, [place]);
    }
  }

  find(code: string | null | undefined): Place | undefined {
    return this.byCode.get(code ?? "");
  }

  below(code: string | null): Place[] {
    return this.children.get(code) ?? [];
  }

  /** The places above, from the enterprise down. */
  path(code: string): Place[] {
    const parent = this.find(this.find(code)?.parent);
    return parent ? [...this.path(parent.code), parent] : [];
  }

  withBelow(place: Place): Place[] {
    return [place, ...this.below(place.code).flatMap((child) => this.withBelow(child))];
  }

  /** Where a place stands now. */
  spotOf(place: Place): Spot {
    const beside = this.below(place.parent);
    const next = beside[beside.findIndex(({ code }) => code === place.code) + 1];
    return { parent: place.parent, before: next?.code ?? null };
  }
}

/** A line of the tree. */
export interface Row {
  place: Place;
  level: number;
  position: number;
  beside: number;
  expandable: boolean;
  expanded: boolean;
}

/** What the tree shows: whatever is opened, or, while somebody searches, what fits with everything above it. */
export function rowsOf(structure: Structure, opened: ReadonlySet<string>, search: string): Row[] {
  const wanted = search.trim().toLowerCase();
  const found = wanted === "" ? undefined : foundBy(structure, wanted);
  const rows: Row[] = [];
  const add = (parent: string | null, level: number) => {
    const beside = structure.below(parent).filter(({ code }) => !found || found.has(code));
    beside.forEach((place, index) => {
      const below = structure.below(place.code).filter(({ code }) => !found || found.has(code));
      const expanded = below.length > 0 && (found !== undefined || opened.has(place.code));
      rows.push({ place, level, position: index + 1, beside: beside.length, expandable: below.length > 0, expanded });
      if (expanded) add(place.code, level + 1);
    });
  };
  add(null, 1);
  return rows;
}

function foundBy(structure: Structure, wanted: string): Set<string> {
  const hits = structure.places.filter(({ code, nameZh, nameEn }) => [code, nameZh, nameEn].some((text) => text.toLowerCase().includes(wanted)));
  return new Set(hits.flatMap(({ code }) => [code, ...structure.path(code).map((place) => place.code)]));
}

export type Half = "upper" | "lower";

/** Where a place would stand if it were dropped on another, or why it may not. */
export type Drop = { spot: Spot } | { refusal: "archived" | "level" };

/** Each type stands below one other: so it is clear whether somebody means the place or its neighbours. */
export function dropOn(structure: Structure, moved: Place, target: Place, half: Half): Drop {
  if (above(moved.type) === target.type) {
    return target.archived ? { refusal: "archived" } : { spot: { parent: target.code, before: null } };
  }
  const parent = structure.find(target.parent);
  if (parent === undefined || above(moved.type) !== parent.type) return { refusal: "level" };
  if (parent.archived) return { refusal: "archived" };
  return { spot: { parent: parent.code, before: half === "upper" ? target.code : structure.spotOf(target).before } };
}

/** Whether a place stands there already. */
export function standsAt(structure: Structure, place: Place, spot: Spot): boolean {
  const now = structure.spotOf(place);
  return now.parent === spot.parent && (spot.before === place.code || spot.before === now.before);
}
