import { useMemo } from "react";
import { listOf, useRead } from "../../../shared/api";
import { nameOf } from "../../../shared/language";
import { usePermission } from "../../security";
import { useShifts } from "../../plant/calendar";
import type { NamedCode } from "./types";

/** All teams that work. */
export function useTeams(): NamedCode[] {
  const allowed = usePermission("personnel.roster");
  return useRead<NamedCode[]>(allowed ? "personnel/roster/teams" : undefined, ["personnel.team"]).data ?? [];
}

/** All persons, for those who may read them. */
export function usePersons(): NamedCode[] {
  const allowed = usePermission("personnel.read");
  return useRead<NamedCode[]>(allowed ? listOf("personnel/persons", { sort: ["code", "ASC"] }) : undefined, ["personnel.person"]).data ?? [];
}

/** What people call a shift; its code for one that is not known. */
export function useShiftNames(): (code: string | null) => string {
  const shifts = useShifts();
  const names = useMemo(() => new Map(shifts.map((shift) => [shift.code, nameOf(shift)])), [shifts]);
  return (code) => (code === null ? "–" : (names.get(code) ?? code));
}
