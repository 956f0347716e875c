import { useRead } from "../../shared/api";

/** One thing that may be permitted, in the words of the reader. */
export interface Permission {
  name: string;
  module: string;
  moduleName: string;
  text: string;
}

export interface PermissionGroup {
  module: string;
  name: string;
  permissions: Permission[];
}

/** Stands for everything. */
export const EVERYTHING = "*";

const SELDOM_MS = 3_600_000;

export function usePermissions() {
  return useRead<Permission[]>("security/permissions", [], SELDOM_MS);
}

/** What stands for all of a module, and for what it will know later. */
export const allOf = (module: string) => `${module}.*`;

/** Whether a role's grants give a permission; a grant may be a pattern, as the server reads it. */
export function grants(granted: readonly string[], permission: string): boolean {
  return granted.some((grant) => (grant.endsWith("*") ? permission.startsWith(grant.slice(0, -1)) : grant === permission));
}

/** The permissions by module, in the order in which the server tells them. */
export function grouped(permissions: readonly Permission[]): PermissionGroup[] {
  const groups = new Map<string, PermissionGroup>();
  permissions.forEach((permission) => {
    const group = groups.get(permission.module) ?? { module: permission.module, name: permission.moduleName, permissions: [] };
    group.permissions.push(permission);
    groups.set(permission.module, group);
  });
  return [...groups.values()];
}

/** A role's grants with one given or taken; what a pattern covers need not be named as well. */
export function toggled(granted: readonly string[], grant: string, given: boolean): string[] {
  const others = granted.filter((other) => other !== grant && !(given && grants([grant], other)));
  return (given ? [...others, grant] : others).toSorted();
}
