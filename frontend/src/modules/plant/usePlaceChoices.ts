import { useRead } from "../../shared/api";
import { usePermission } from "../security";

interface Node {
  code: string;
  type: string;
  name: string;
  children: Node[];
}

/** The places of the plant to choose from, each behind the one above it; of one type alone where that is asked for. */
export function usePlaceChoices(type?: string): { id: string; name: string }[] {
  const allowed = usePermission("equipment.read");
  const tree = useRead<Node[]>(allowed ? "plant/tree" : undefined, ["plant"]).data ?? [];
  return tree
    .flatMap(withBelow)
    .filter((place) => !type || place.type === type)
    .map(({ code, name }) => ({ id: code, name: `${name} (${code})` }));
}

function withBelow(place: Node): Node[] {
  return [place, ...place.children.flatMap(withBelow)];
}
