import { useRead } from "../../../shared/api";
import type { MaterialLot } from "../../material/lot";
import type { Task } from "../types";

const MOST = 4;

/** Lots that may be loaded for a task, the one to take first in front. */
export function useUsableLots(task: Task): string[] {
  const components = (task.context?.components ?? []) as { material: string }[];
  const material = components.at(0)?.material;
  const lots = useRead<MaterialLot[]>(material ? `material/definitions/${encodeURIComponent(material)}/usable-lots` : undefined, ["material"]).data ?? [];
  return lots.slice(0, MOST).map(({ code }) => code);
}

interface PlaceNode {
  code: string;
  type: string;
  children: PlaceNode[];
}

/** Bins of the plant, the first few: a person without a scanner taps one. */
export function useBins(): string[] {
  const tree = useRead<PlaceNode[]>("plant/tree", ["plant"]).data ?? [];
  return binsBelow(tree).slice(0, MOST);
}

/** Places that hold finished pieces beside the store's bins. */
export function useStorageLocations(): string[] {
  const tree = useRead<PlaceNode[]>("plant/tree", ["plant"]).data ?? [];
  return locationsBelow(tree).filter((code) => code.startsWith("MRB")).concat(locationsBelow(tree).filter((code) => !code.startsWith("MRB"))).slice(0, MOST);
}

function locationsBelow(places: PlaceNode[]): string[] {
  return places.flatMap(({ code, type, children }) => (type === "STORAGE_LOCATION" ? [code] : locationsBelow(children)));
}

function binsBelow(places: PlaceNode[]): string[] {
  return places.flatMap(({ code, type, children }) => (type === "BIN" ? [code] : binsBelow(children)));
}
