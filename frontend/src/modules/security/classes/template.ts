import { useMemo } from "react";
import type { Translate } from "../../../shared/language";
import type { RecordKind } from "../../../shared/record";
import { usePlaceNames } from "../../plant";
import { inWords } from "../accounts/account";
import { useGivenRoleName } from "../roles/roles";

/** What accounts of one kind have in common. */
export interface Template {
  code: string;
  nameZh: string;
  nameEn: string;
  roles: string[];
  places: string[];
  codePattern: string;
  validUntil: string | null;
}

const KIND: RecordKind = {
  resource: "account-templates",
  path: "administration/account-templates",
  entity: "administration.account-template",
  fields: ["nameZh", "nameEn", "roles", "places", "codePattern", "validUntil"],
};

/** Templates, with their roles and places in words. */
export function useTemplateKind(): RecordKind {
  const roles = useGivenRoleName();
  const places = usePlaceNames();
  return useMemo(() => ({ ...KIND, say: (field: string, value: unknown, texts: Translate) => inWords(field, value, { roles, places }, texts) }), [roles, places]);
}
