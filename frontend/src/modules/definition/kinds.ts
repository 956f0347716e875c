import { formatDateTime } from "../../shared/format";
import type { Translate } from "../../shared/language";
import type { RecordKind } from "../../shared/record";

const ROW_FIELD = 3;

/** `operations.10.runSeconds` is what the operation 10 has as its run time. */
function label(field: string, texts: Translate): string {
  const parts = field.split(".");
  if (parts.length < ROW_FIELD) return texts(`definition.field.${field}`, { _: field });
  const [table, key, name] = [parts[0], parts.slice(1, -1).join("."), parts[parts.length - 1]];
  return `${texts(`definition.row.${table}`)} ${key} · ${texts(`definition.field.${name}`, { _: name })}`;
}

/** A value of a revision's field in words. */
export function say(field: string, value: unknown, texts: Translate): string | undefined {
  const name = field.split(".").pop();
  if (name === "effectiveFrom") return formatDateTime(String(value));
  if (name === "kind") return texts(`definition.document.kind.${String(value)}`, { _: String(value) });
  if (name === "state") return texts(`definition.state.${String(value)}`);
  if (name === "mode") return texts(`definition.mode.${String(value)}`, { _: String(value) });
  if (name === "form") return texts(`definition.form.${String(value)}`, { _: String(value) });
  return undefined;
}

export const PRODUCTS: RecordKind = { resource: "products", path: "definition/products", entity: "definition.product-revision", fields: [], say, label };

export const ROUTINGS: RecordKind = { resource: "routings", path: "definition/routings", entity: "definition.routing-revision", fields: [], say, label };

export const DOCUMENTS: RecordKind = { resource: "documents", path: "definition/documents", entity: "definition.document-revision", fields: [], say, label };

export const KINDS = [PRODUCTS, ROUTINGS, DOCUMENTS];

export const kindOf = (entity: string) => KINDS.find((kind) => kind.entity === entity);

export const revisionsPath = (kind: RecordKind, code: string) => `${kind.path}/${encodeURIComponent(code)}/revisions`;

export const revisionPath = (kind: RecordKind, code: string, revision: string) => `${revisionsPath(kind, code)}/${encodeURIComponent(revision)}`;

/** The page of a revision, or what stands behind it. */
export const revisionPage = (kind: RecordKind, code: string, revision: string, behind = "") =>
  `/${kind.resource}/${encodeURIComponent(code)}/revisions/${encodeURIComponent(revision)}${behind}`;

/** Routing revisions name their parts so: code and revision with a blank between. */
export function pageOfTitle(kind: RecordKind, title: string): string {
  const [code, revision] = title.split(" ");
  return revisionPage(kind, code, revision);
}

/** What a copy of a revision is called first: the letter or number after the highest one. */
export function nextRevision(known: string[]): string {
  const letters = known.filter((one) => /^[A-Y]$/.test(one)).toSorted();
  const last = letters.at(-1);
  if (last) return String.fromCharCode(last.charCodeAt(0) + 1);
  const numbers = known.filter((one) => /^\d+$/.test(one)).map(Number);
  return numbers.length > 0 ? String(Math.max(...numbers) + 1).padStart(2, "0") : "A";
}
