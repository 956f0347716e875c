import { RESOURCES } from "../resources";

interface Kind {
  /** The message with its name. */
  name: string;
  page: (code: string) => string;
  /** Where the names of its states are kept. */
  states?: string;
}

const at = encodeURIComponent;
const unitsWith = (field: string) => (code: string) => `/units?filter=${at(JSON.stringify({ [field]: code }))}`;
/** Code and revision, and an operation's number behind those of a routing. */
const revisionOf = (resource: string) => (title: string) => {
  const [code, revision, operation] = title.split(" ");
  return `/${resource}/${at(code)}/revisions/${at(revision)}${operation ? `?operation=${at(operation)}` : ""}`;
};
const nameOfResource = (resource: string) => `resources.${resource}.name`;

/** Kinds that are no resource of the menu, have another page, or states of their own. */
const OWN: Record<string, Kind> = {
  "ordering.customer-order": { name: nameOfResource("customer-orders"), page: (code) => `/customer-orders/${at(code)}/show` },
  "ordering.production-order": { name: nameOfResource("production-orders"), page: (code) => `/production-orders/${at(code)}/show`, states: "ordering.state" },
  "ordering.work-order": { name: "platform.search.kind.workOrder", page: (code) => `/work-orders/${at(code)}`, states: "ordering.state" },
  "execution.lot": { name: "platform.search.kind.lot", page: unitsWith("lot") },
  "execution.job": { name: "platform.search.kind.job", page: (code) => `/tasks?job=${at(code)}`, states: "execution.jobState" },
  "execution.unit": { name: nameOfResource("units"), page: (code) => `/units/${at(code)}/show`, states: "execution.unitState" },
  "material.lot": { name: nameOfResource("material-lots"), page: (code) => `/material-lots/${at(code)}/show`, states: "material.quality" },
  "definition.product-revision": { name: nameOfResource("products"), page: revisionOf("products"), states: "definition.state" },
  "definition.routing-revision": { name: nameOfResource("routings"), page: revisionOf("routings"), states: "definition.state" },
  "definition.document-revision": { name: nameOfResource("documents"), page: revisionOf("documents"), states: "definition.state" },
  "plant.place": { name: "platform.search.kind.place", page: (code) => `/plant/${at(code)}` },
  "equipment.equipment": { name: nameOfResource("equipment"), page: (code) => `/equipment/${at(code)}/show` },
  "quality.nonconformance": { name: nameOfResource("nonconformances"), page: (code) => `/nonconformances/${at(code)}/show`, states: "quality.state" },
  "administration.import": { name: nameOfResource("imports"), page: (code) => `/imports/${at(code)}`, states: "administration.state" },
  "connectivity.device": { name: "platform.menu.devices", page: (code) => `/devices/${at(code)}` },
};

/** A record of master data has its page below its resource, whose first topic is its kind. */
export function kindOf(entity: string): Kind | undefined {
  if (OWN[entity]) return OWN[entity];
  const resource = Object.entries(RESOURCES).find(([, { topics }]) => topics[0] === entity)?.[0];
  return resource === undefined ? undefined : { name: nameOfResource(resource), page: (code) => `/${resource}/${at(code)}/show` };
}

/** The page of a thing; none for a kind that no screen shows. */
export const pageOf = (entity: string, code: string) => kindOf(entity)?.page(code);

/** How a thing stands, as its kind says it. */
export const stateKey = (entity: string, state: string) =>
  ({ ARCHIVED: "shared.record.archived", DEACTIVATED: "security.state.DEACTIVATED" })[state] ?? `${kindOf(entity)?.states ?? entity}.${state}`;
