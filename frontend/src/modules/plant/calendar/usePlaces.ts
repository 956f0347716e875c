import { useMemo } from "react";
import { usePlaceTree, type PlaceNode } from "../usePlaceTree";

/** The plant's places where work is done, from the enterprise down, as choices; bins and shelves have no shifts. */
export function usePlaces(): { id: string; name: string }[] {
  const tree = usePlaceTree();
  return useMemo(() => (tree ?? []).flatMap((node) => choices(node, 0)), [tree]);
}

function choices(node: PlaceNode, depth: number): { id: string; name: string }[] {
  if (node.type === "BIN" || node.type === "STORAGE_LOCATION") return [];
  return [{ id: node.code, name: `${" ".repeat(depth * 2)}${node.name} (${node.code})` }, ...node.children.flatMap((child) => choices(child, depth + 1))];
}
