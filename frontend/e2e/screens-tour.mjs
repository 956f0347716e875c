import { papers, plantPapers } from "./papers.mjs";
import { Person } from "./person.mjs";
import { expect } from "./protocol.mjs";

const ROW = "main tbody tr";

/** Every other screen, as the supervisor sees it after the story. */
export async function screensTour(stage, order) {
  const { protocol } = stage;
  console.log(`The screens in ${stage.language}`);
  const supervisor = await Person.signedIn(stage, "supervisor");
  const page = await supervisor.read(`execution/work-orders/${order.workOrder}`);
  await protocol.check("each nonconformance shows its value, process and decisions", supervisor, () => nonconformances(supervisor, page));
  await protocol.check("a unit shows its genealogy", supervisor, () => genealogy(supervisor, page));
  await protocol.check("a heat lot leads forward to its hubs", supervisor, () => forward(supervisor, page));
  await protocol.check("any code is found by the search box", supervisor, () => search(supervisor, page));
  await protocol.check("papers are printed, and their codes lead back", supervisor, () => papers(supervisor, page));
  await protocol.check("papers of a routing, a machine and a work center are printed where these are looked at", supervisor, () => plantPapers(supervisor));
  await protocol.check("devices show link, values, quality and age", supervisor, () => devices(supervisor));
  await protocol.check("lists and the tasklist open", supervisor, () => lists(supervisor, order));
  expect(supervisor.errors.length === 0, `the screens had errors: ${supervisor.errors.join("; ")}`);
  await supervisor.leave();
}

const unitOf = (page) => page.units.find(({ state }) => state === "GOOD") ?? page.units[0];

async function nonconformances(supervisor, page) {
  await supervisor.open("#/nonconformances");
  await supervisor.see(`${ROW}, main [data-nothing]`);
  await supervisor.inEachSize("nonconformances");
  for (const { code } of page.processes.filter(({ kind }) => kind === "NONCONFORMANCE")) {
    await supervisor.open(`#/nonconformances/${code}/show`);
    await supervisor.see("[data-within=false]");
    await supervisor.see("[data-drawn=true]");
    await supervisor.see("[data-decision]");
    await supervisor.picture(`nonconformance-${code}`, true);
  }
}

async function genealogy(supervisor, page) {
  await supervisor.open(`#/units/${encodeURIComponent(unitOf(page).code)}/show`);
  await supervisor.see("[data-step]");
  await supervisor.see("[data-within]");
  await supervisor.see("[data-look=true]");
  await supervisor.see("[data-tree] [data-node]");
  await supervisor.see("[data-complete=true]");
  const steps = await supervisor.page.locator("[data-step]").count();
  expect(steps >= 5, `only ${steps} steps are shown`);
  await supervisor.inEachSize("unit", true);
}

async function forward(supervisor, page) {
  await supervisor.open(`#/recalls/${encodeURIComponent(unitOf(page).heatLot)}`);
  await supervisor.see("[data-tile=inStock]");
  await supervisor.see(`[data-recalled=holding] [data-unit="${unitOf(page).code}"]`);
  await supervisor.inEachSize("heat-lot-forward", true);
}

async function search(supervisor, page) {
  const { code } = unitOf(page);
  await supervisor.page.fill("[data-search]", code.toLowerCase());
  await supervisor.page.press("[data-search]", "Enter");
  await supervisor.page.waitForURL(new RegExp(`units/${code}/show`));
}

async function devices(supervisor) {
  await supervisor.open("#/devices");
  await supervisor.see("main tr:has([data-device]) [data-state=CONNECTED]");
  await supervisor.inEachSize("devices");
  await supervisor.page.click("[data-device] a");
  await supervisor.see("[data-tag]");
  await supervisor.inEachSize("device", true);
}

async function lists(supervisor, order) {
  for (const [path, name, first] of [
    ["#/customer-orders", "customer-orders", ROW],
    ["#/production-orders", "orders", ROW],
    [`#/production-orders/${order.code}/show`, "order", "[data-drawn=true]"],
    ["#/units", "units", ROW],
    ["#/material-lots", "lots", ROW],
    ["#/recalls", "recalls", "main [data-scan]"],
    ["#/equipment", "equipment", ROW],
    ["#/signals", "signals", ROW],
    ["#/line", "line-at-rest", "[data-line]"],
    ["#/tasks", "tasks", "main [data-scan]"],
  ]) {
    await supervisor.open(path);
    await supervisor.see(first);
    await supervisor.inEachSize(name);
  }
}
