import { currentLocale } from "./language";

/** A record's name in the current language: `name` where the server chose, else `nameZh` or `nameEn`; a person's own in every language. */
export function nameOf(record: object, field = "name"): string {
  const fields = record as Record<string, unknown>;
  const own = fields[`${field}${currentLocale() === "zh" ? "Zh" : "En"}`];
  return String(own ?? fields[field] ?? fields.displayName ?? "");
}
