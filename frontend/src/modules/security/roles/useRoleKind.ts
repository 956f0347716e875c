import { useMemo } from "react";
import type { Translate } from "../../../shared/language";
import type { RecordKind } from "../../../shared/record";
import { EVERYTHING, usePermissions, type Permission } from "../permissions";

const KIND: RecordKind = { resource: "roles", path: "security/roles", entity: "security.role", fields: ["nameZh", "nameEn", "permissions"] };

/** Roles, with their permissions in words. */
export function useRoleKind(): RecordKind {
  const known = usePermissions().data;
  return useMemo(() => ({ ...KIND, say: (field: string, value: unknown, texts: Translate) => (field === "permissions" ? inWords(value as string[], known ?? [], texts) : undefined) }), [known]);
}

function inWords(granted: string[], known: Permission[], texts: Translate): string {
  return granted.length === 0 ? "–" : granted.map((grant) => grantText(grant, known, texts)).join("; ");
}

/** A grant in words: a permission's own, or what its pattern stands for. */
export function grantText(grant: string, known: Permission[], texts: Translate): string {
  if (grant === EVERYTHING) return texts("security.roles.everything");
  const found = known.find(({ name, module }) => name === grant || grant === `${module}.*`);
  if (!found) return grant;
  return grant.endsWith("*") ? texts("security.roles.allOf", { module: found.moduleName }) : found.text;
}
