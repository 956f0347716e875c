import { useRead } from "../../shared/api";
import { usePermission } from "../security";

export interface PlaceNode {
  code: string;
  type: string;
  name: string;
  children: PlaceNode[];
}

/** The plant's places, each with those below it; undefined until they are read, and for those who may not. */
export function usePlaceTree(): PlaceNode[] | undefined {
  const allowed = usePermission("equipment.read");
  return useRead<PlaceNode[]>(allowed ? "plant/tree" : undefined, ["plant"]).data;
}
