import { useCallback, useMemo } from "react";
import { listOf, useRead } from "../../../shared/api";
import { useLocaleCode } from "../../../shared/language";
import type { MasterRecord } from "../../../shared/record";

/** What a kind of person may do: names of permissions and patterns. */
export interface Role extends MasterRecord {
  nameZh: string;
  nameEn: string;
  permissions: string[];
  /** How many active accounts have it. */
  holders: number;
}

/** May do everything, and keeps it. */
export const ADMINISTRATOR = "SYSTEM_ADMINISTRATOR";

const SELDOM_MS = 300_000;

/** Every role, archived ones too. */
export function useRoles() {
  return useRead<Role[]>(listOf("security/roles", { filter: { archived: "any" }, sort: ["code", "ASC"] }), ["security.role", "security.account"], SELDOM_MS);
}

/** What a role is called. */
export interface NamedRole {
  code: string;
  nameZh: string;
  nameEn: string;
  archived: boolean;
}

/** The names of every role, for those who give roles without seeing what they may. */
export function useNamedRoles() {
  return useRead<NamedRole[]>("security/role-names", ["security.role"], SELDOM_MS);
}

/** What people call a role. */
export const useRoleName = () => useNameIn(useRoles().data);

/** What people call a role, for those who give roles without seeing what they may. */
export const useGivenRoleName = () => useNameIn(useNamedRoles().data);

function useNameIn(roles: NamedRole[] | undefined): (code: string) => string {
  const name = useLocaleCode() === "zh" ? "nameZh" : "nameEn";
  const names = useMemo(() => new Map((roles ?? []).map((role) => [role.code, role[name]])), [roles, name]);
  return useCallback((code) => names.get(code) ?? code, [names]);
}
