import { useMemo } from "react";
import type { Translate } from "../../../shared/language";
import type { RecordKind } from "../../../shared/record";
import { usePlaceNames } from "../../plant";
import { useRoleName } from "../roles/roles";

/** One account as administrators see it. */
export interface Account {
  id: string;
  code: string;
  displayName: string;
  roles: string[];
  /** The places of the plant that it is for; none for the whole plant. */
  places: string[];
  /** The last day on which its owner comes in. */
  validUntil: string | null;
  studentClass: string | null;
  template: string | null;
  state: "ACTIVE" | "DEACTIVATED" | "EXPIRED";
  demo: boolean;
  /** Whether it was ever given one; without nobody comes in. */
  withPassword: boolean;
  passwordToBeChanged: boolean;
  /** Whether it has one, for terminals. */
  badge: boolean;
  lockedUntil: string | null;
  lastSignInAt: string | null;
  version: number;
}

const KIND: RecordKind = { resource: "accounts", path: "security/accounts", entity: "security.account", fields: ["displayName", "roles", "places", "validUntil", "studentClass"] };

/** Accounts, with their roles and places in words. */
export function useAccountKind(): RecordKind {
  const roleName = useRoleName();
  const placeName = usePlaceNames();
  return useMemo(() => ({ ...KIND, say: (field: string, value: unknown, texts: Translate) => inWords(field, value, { roles: roleName, places: placeName }, texts) }), [roleName, placeName]);
}

/** What accounts and their templates have in common, in words. */
export function inWords(field: string, value: unknown, names: Record<"roles" | "places", (code: string) => string>, texts: Translate): string | undefined {
  if (field === "roles") return (value as string[]).map(names.roles).join(", ") || "–";
  if (field === "places") return (value as string[]).map(names.places).join(", ") || texts("security.accounts.wholePlant");
  return field === "state" ? texts(`security.state.${String(value)}`) : undefined;
}

/** How an account stands: a lock is what people ask about first. */
export const standingOf = ({ state, lockedUntil }: Account) => (state === "ACTIVE" && lockedUntil ? "LOCKED" : state);

/** Neither 0 and O nor 1 and l: it is read out and typed. As many as fit a byte evenly. */
const LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
const GROUPS = 3;
const GROUP = 4;

/** A password for one sign-in that nobody has to think of. */
export function suggestedPassword(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(GROUPS * GROUP)), (byte) => LETTERS[byte % LETTERS.length]);
  return Array.from({ length: GROUPS }, (_, group) => letters.slice(group * GROUP, (group + 1) * GROUP).join("")).join("-");
}
