import { useRead } from "../../../shared/api";
import { qualityOf, type MaterialLot } from "../../material/lot";
import type { Task } from "../types";

const MOST = 4;

/** Lots that may be loaded for a task: of its component, accepted and not used up. */
export function useUsableLots(task: Task): string[] {
  const components = (task.context?.components ?? []) as { material: string }[];
  const material = components.at(0)?.material;
  const filter = encodeURIComponent(JSON.stringify({ material }));
  const lots = useRead<MaterialLot[]>(material ? `material/lots?filter=${filter}` : undefined, ["material"]).data ?? [];
  return lots
    .filter((lot) => lot.material === material && qualityOf(lot) === "ACCEPTED" && Number(lot.quantity) > 0)
    .slice(0, MOST)
    .map(({ code }) => code);
}

/** Bins that the server names as free for a task. */
export function freeBins(task: Task): string[] {
  return ((task.context?.bins ?? []) as string[]).slice(0, MOST);
}
