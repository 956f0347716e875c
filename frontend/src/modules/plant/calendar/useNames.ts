import { useMemo } from "react";
import { listOf, useRead } from "../../../shared/api";
import { nameOf } from "../../../shared/language";

interface Named {
  code: string;
  nameZh: string;
  nameEn: string;
}

const EVERYTHING = { filter: { archived: "any" } };

/** What people call a shift pattern; its code until that is known. */
export const usePatternNames = () => useNames("plant/shift-patterns", "plant.shift-pattern");

/** What people call a work calendar. */
export const useCalendarNames = () => useNames("plant/work-calendars", "plant.work-calendar");

function useNames(path: string, topic: string): (code: string) => string {
  const all = useRead<Named[]>(listOf(path, EVERYTHING), [topic]).data;
  const byCode = useMemo(() => new Map((all ?? []).map((one) => [one.code, one])), [all]);
  return (code) => {
    const found = byCode.get(code);
    return found ? nameOf(found) : code;
  };
}
