import type { Translate } from "../language";

/** A record that people keep: it has its code for ever, a version, and may be archived. */
export interface MasterRecord {
  id: string;
  code: string;
  archived: boolean;
  version: number;
  [field: string]: unknown;
}

/** What the screens of one kind of record need to know of it. */
export interface RecordKind {
  /** The name of the resource, under which its texts stand too. */
  resource: string;
  /** Where it lives below `/api/`. */
  path: string;
  /** What the audit trail calls it; changes of it are told under this topic. */
  entity: string;
  /** What may be changed in it, in the order in which people read it. */
  fields: readonly string[];
  /** Whether the records come with the product: they can be changed, neither added nor archived. */
  fixed?: boolean;
  /** What a field is called, where the resource's own texts do not tell. */
  label?: (field: string, texts: Translate) => string;
  /** What an action is called, where the words that all kinds share do not fit. */
  act?: (action: string, texts: Translate) => string | undefined;
  /** A value in words, where it is no text of its own. */
  say?: (field: string, value: unknown, texts: Translate) => string | undefined;
}

export const recordPath = ({ path }: RecordKind, code: string) => `${path}/${encodeURIComponent(code)}`;

export const showPage = ({ resource }: RecordKind, code: string) => `/${resource}/${encodeURIComponent(code)}/show`;

export const editPage = ({ resource }: RecordKind, code: string) => `/${resource}/${encodeURIComponent(code)}`;

/** Whether a list is filtered to what is archived, which may be restored there. */
export const showsArchive = (filters: Record<string, unknown>) => filters.archived === "true";

export const labelOf = ({ resource, label }: RecordKind, field: string, texts: Translate) =>
  label?.(field, texts) ?? texts(`resources.${resource}.fields.${field}`, { _: field });

/** A field's value in words. */
export function valueText(kind: RecordKind, field: string, value: unknown, texts: Translate): string {
  if (value === null || value === undefined || value === "") return "–";
  if (typeof value === "boolean") return texts(value ? "shared.yes" : "shared.no");
  const said = kind.say?.(field, value, texts);
  if (said !== undefined) return said;
  if (Array.isArray(value)) return value.map((one) => valueText(kind, field, one, texts)).join(", ") || "–";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
