/** The record whose uses are asked for. */
export interface Used {
  entity: string;
  code: string;
}

type Page = (code: string, used: Used) => string;

const show =
  (resource: string): Page =>
  (code) =>
    `/${resource}/${encodeURIComponent(code)}/show`;
const place: Page = (code) => `/plant/${encodeURIComponent(code)}`;
const revision = (resource: string, code: string, name: string) => `/${resource}/${encodeURIComponent(code)}/revisions/${encodeURIComponent(name)}`;
/** What happens on a day is named by who it concerns, with the day behind. */
const ofDay =
  (page: Page): Page =>
  (title, used) =>
    page(title.replace(/ \S+$/, ""), used);

/** Where what uses a record has a page of its own. */
export const USE_PAGES: Record<string, Page> = {
  "administration.use.accountTemplate": show("account-templates"),
  "definition.use.bom": show("products"),
  "definition.use.document": show("documents"),
  "definition.use.madeBy": (title) => revision("products", title.replace(/ .*$/, ""), title.replace(/^\S+ /, "")),
  "definition.use.operation": show("routings"),
  "definition.use.product": (name, { code }) => revision("products", code, name),
  "equipment.use.asset": show("assets"),
  "equipment.use.equipment": show("equipment"),
  "equipment.use.matrix": show("setup-matrices"),
  "equipment.use.role": show("equipment"),
  "equipment.use.toolType": show("tool-types"),
  "execution.use.inBox": show("units"),
  "execution.use.job": (code) => `/work-orders/${encodeURIComponent(`WO-${code.split("-").slice(1, -2).join("-")}`)}`,
  "execution.use.order": (code) => `/work-orders/${encodeURIComponent(code)}`,
  "execution.use.picked": show("units"),
  "execution.use.pickedFor": show("units"),
  "material.use.carrier": show("carriers"),
  "material.use.definition": show("material-definitions"),
  "material.use.lot": show("material-lots"),
  "material.use.lying": show("material-definitions"),
  "material.use.stock": place,
  "material.use.sublot": show("material-lots"),
  "material.use.substitute": show("material-definitions"),
  "ordering.use.customerOrder": show("customer-orders"),
  "ordering.use.productionOrder": show("production-orders"),
  "personnel.use.absence": ofDay(show("persons")),
  "personnel.use.account": show("persons"),
  "personnel.use.dutyChange": ofDay(show("persons")),
  "personnel.use.held": show("persons"),
  "personnel.use.leader": show("teams"),
  "personnel.use.person": show("persons"),
  "personnel.use.requirement": (code, used) => (used.entity === "plant.place" ? show("qualifications") : place)(code, used),
  "personnel.use.roster": ofDay(show("teams")),
  "personnel.use.rosterDay": ofDay(show("teams")),
  "personnel.use.team": show("teams"),
  "plant.use.below": place,
  "plant.use.calendar": show("work-calendars"),
  "plant.use.pattern": show("shift-patterns"),
  "plant.use.place": place,
  "security.use.account": show("accounts"),
  "security.use.holder": show("accounts"),
};

export const pageOfUse = (kind: string, code: string, used: Used): string | undefined => USE_PAGES[kind]?.(code, used);
