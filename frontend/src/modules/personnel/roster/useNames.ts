import { useMemo } from "react";
import { useByCode, useRead } from "../../../shared/api";
import { nameOf } from "../../../shared/language";
import { usePermission } from "../../security";
import { useShifts } from "../../plant/calendar";
import type { NamedCode } from "./types";

/** All teams that work. */
export function useTeams(): NamedCode[] {
  const allowed = usePermission("personnel.roster");
  return useRead<NamedCode[]>(allowed ? "personnel/roster/teams" : undefined, ["personnel.team"]).data ?? [];
}

/** What a person is called, archived or not, with the staff number; that alone for those who may not read persons. */
export function useStaffNames(): (code: string) => string {
  const allowed = usePermission("personnel.read");
  const find = useByCode<NamedCode>(allowed ? "personnel/persons" : undefined, ["personnel.person"]);
  return (code) => {
    const person = find(code);
    return person ? `${nameOf(person)} (${code})` : code;
  };
}

/** What people call a shift; its code for one that is not known. */
export function useShiftNames(): (code: string | null) => string {
  const shifts = useShifts();
  const names = useMemo(() => new Map(shifts.map((shift) => [shift.code, nameOf(shift)])), [shifts]);
  return (code) => (code === null ? "–" : (names.get(code) ?? code));
}
