import { useMemo } from "react";
import { useRead } from "../../../shared/api";
import { usePermission } from "../../security";

interface Node {
  code: string;
  type: string;
  name: string;
  children: Node[];
}

/** The plant's places where work is done, from the enterprise down, as choices; bins and shelves have no shifts. */
export function usePlaces(): { id: string; name: string }[] {
  const allowed = usePermission("equipment.read");
  const tree = useRead<Node[]>(allowed ? "plant/tree" : undefined, ["plant"]).data;
  return useMemo(() => (tree ?? []).flatMap((node) => choices(node, 0)), [tree]);
}

function choices(node: Node, depth: number): { id: string; name: string }[] {
  if (node.type === "BIN" || node.type === "STORAGE_LOCATION") return [];
  return [{ id: node.code, name: `${" ".repeat(depth * 2)}${node.name} (${node.code})` }, ...node.children.flatMap((child) => choices(child, depth + 1))];
}
