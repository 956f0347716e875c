import type { RecordKind } from "../../shared/record";

/** What the screens of records need to know of places. */
export const KIND: RecordKind = {
  resource: "places",
  path: "plant/places",
  entity: "plant.place",
  fields: ["nameZh", "nameEn", "type", "parent", "timeZone", "workCenterType"],
  say: (field, value, texts) => (field === "type" || field === "workCenterType" ? texts(`plant.${field}.${String(value)}`, { _: String(value) }) : undefined),
};

/** The page of a place; its form for changing it, or for adding one below it, stands in its place. */
export const placePage = (_: RecordKind, code: string) => `/plant/${encodeURIComponent(code)}`;
