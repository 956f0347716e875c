import { useMemo } from "react";
import { useRead } from "../../shared/api";
import { usePermission } from "../security";

interface Place {
  code: string;
  name: string;
  children: Place[];
}

/** What people call a place of the plant; its code for those who may not see the plant, and for what is no place. */
export function usePlaceNames(): (code: string | null | undefined) => string {
  const allowed = usePermission("equipment.read");
  const tree = useRead<Place[]>(allowed ? "plant/tree" : undefined, ["plant"]).data;
  const names = useMemo(() => new Map((tree ?? []).flatMap(withBelow).map(({ code, name }) => [code, name])), [tree]);
  return (code) => names.get(code ?? "") ?? code ?? "–";
}

function withBelow(place: Place): Place[] {
  return [place, ...place.children.flatMap(withBelow)];
}
