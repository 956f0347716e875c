import type { QueryClient } from "@tanstack/react-query";

/** Where each resource of the menu lives below `/api/`, and the topics whose changes concern it; the first is what the search calls it. */
export const RESOURCES = {
  "customer-orders": { path: "ordering/customer-orders", topics: ["ordering", "execution"] },
  "production-orders": { path: "ordering/production-orders", topics: ["ordering", "execution"] },
  nonconformances: { path: "quality/nonconformances", topics: ["quality"] },
  units: { path: "traceability/units", topics: ["execution", "traceability"] },
  products: { path: "definition/products", topics: ["definition"] },
  routings: { path: "definition/routings", topics: ["definition"] },
  documents: { path: "definition/documents", topics: ["definition"] },
  reviews: { path: "definition/reviews", topics: ["definition"] },
  "material-definitions": { path: "material/definitions", topics: ["material.definition"] },
  "material-classes": { path: "material/classes", topics: ["material.class"] },
  "units-of-measure": { path: "material/units", topics: ["material.unit"] },
  "material-lots": { path: "material/lots", topics: ["material"] },
  carriers: { path: "material/carriers", topics: ["material.carrier"] },
  persons: { path: "personnel/persons", topics: ["personnel.person", "personnel"] },
  teams: { path: "personnel/teams", topics: ["personnel.team"] },
  qualifications: { path: "personnel/qualifications", topics: ["personnel.qualification"] },
  "personnel-classes": { path: "personnel/classes", topics: ["personnel.class"] },
  skills: { path: "personnel/skills", topics: ["personnel"] },
  expiring: { path: "personnel/skills/expiring", topics: ["personnel"] },
  devices: { path: "connectivity/devices", topics: ["connectivity.device", "connectivity", "device"] },
  signals: { path: "connectivity/signals", topics: ["connectivity"] },
  imports: { path: "administration/imports", topics: ["administration.import"] },
  accounts: { path: "security/accounts", topics: ["security.account"] },
  "account-templates": { path: "administration/account-templates", topics: ["administration.account-template"] },
  roles: { path: "security/roles", topics: ["security.role", "security.account"] },
  "number-patterns": { path: "administration/number-patterns", topics: ["administration.number-pattern", "ordering", "material.lot"] },
  sessions: { path: "security/sessions", topics: ["security.session"] },
  equipment: { path: "equipment/equipment", topics: ["equipment"] },
  assets: { path: "equipment/assets", topics: ["equipment.asset"] },
  "setup-matrices": { path: "equipment/setup-matrices", topics: ["equipment.setup-matrix"] },
  "tool-types": { path: "equipment/tool-types", topics: ["equipment.tool-type"] },
  "equipment-classes": { path: "equipment/classes", topics: ["equipment.class"] },
  "work-calendars": { path: "plant/work-calendars", topics: ["plant.work-calendar"] },
  "shift-patterns": { path: "plant/shift-patterns", topics: ["plant.shift-pattern"] },
  shifts: { path: "plant/shifts", topics: ["plant.shift"] },
} as const satisfies Record<string, { path: string; topics: string[] }>;

export type ResourceName = keyof typeof RESOURCES;

export function pathOf(resource: string): string {
  return resource in RESOURCES ? RESOURCES[resource as ResourceName].path : resource;
}

/** Lists and records of the resources are read again when the server says that one of their topics changed. */
export function keepLive(client: QueryClient): QueryClient {
  Object.entries(RESOURCES).forEach(([name, { topics }]) => client.setQueryDefaults([name], { meta: { topics: [...topics] } }));
  return client;
}
