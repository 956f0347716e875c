import { useCallback } from "react";
import { useByCode } from "../../../shared/api";
import { useLocaleCode } from "../../../shared/language";

interface Named {
  code: string;
  nameZh: string;
  nameEn: string;
}

/** What people call a shift pattern; its code until that is known. */
export const usePatternNames = () => useNames("plant/shift-patterns", "plant.shift-pattern");

/** What people call a work calendar. */
export const useCalendarNames = () => useNames("plant/work-calendars", "plant.work-calendar");

function useNames(path: string, topic: string): (code: string) => string {
  const name = useLocaleCode() === "zh" ? "nameZh" : "nameEn";
  const find = useByCode<Named>(path, [topic]);
  return useCallback((code) => find(code)?.[name] ?? code, [find, name]);
}
