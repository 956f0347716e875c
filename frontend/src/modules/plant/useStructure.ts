import { useMemo } from "react";
import { useRead } from "../../shared/api";
import { nameOf } from "../../shared/language";
import { usePermission } from "../security";
import type { Place } from "./types";

/** The places of the plant with those that are archived, each behind the one above it; nothing for those who may not see it. */
export function useStructure() {
  const allowed = usePermission("plant.read");
  return useRead<Place[]>(allowed ? "plant/structure" : undefined, ["plant"]);
}

/** What people call a place of the plant; its code for those who may not see the plant, and for what is no place. */
export function usePlaceNames(): (code: string | null | undefined) => string {
  const places = useStructure().data;
  const byCode = useMemo(() => new Map((places ?? []).map((place) => [place.code, place])), [places]);
  return (code) => {
    const place = byCode.get(code ?? "");
    return place ? nameOf(place) : (code ?? "–");
  };
}
