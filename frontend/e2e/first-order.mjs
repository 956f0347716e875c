import { expect } from "./protocol.mjs";
import { doTask, DOERS, formOf } from "./tasks.mjs";

const PIECES = 2;
const PRODUCT = "SF-HUB-80";
const PATIENCE = 120_000;

/**
 * Makes the first order of a plant that has just been set up: two hubs, by its machines and its people.
 *
 * @param signsIn lets somebody in for the first time
 */
export async function firstOrder(stage, signsIn, supervisor) {
  const planner = await signsIn("planner");
  const order = await ordered(planner);
  await planner.page.click("[data-release-request]");
  await planner.see("[data-job]", PATIENCE);
  const people = new Map();
  const doer = async (account) => {
    if (!people.has(account)) {
      people.set(account, await signsIn(account));
      await people.get(account).open("terminal.html");
    }
    return people.get(account);
  };
  const end = Date.now() + PATIENCE;
  for (let now = await state(planner, order); now.state !== "COMPLETED"; now = await state(planner, order)) {
    expect(Date.now() < end, `the order is still ${now.state}: ${JSON.stringify(now.next)}`);
    const tasks = (await supervisor.read("execution/tasks?range=%5B0%2C99%5D")).filter((task) => task.order === order.workOrder);
    for (const task of tasks) {
      expect(DOERS[formOf(task)], `nobody knows the form ${task.form}`);
      await doTask(await doer(DOERS[formOf(task)]), task);
    }
    if (tasks.length === 0) await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const { quantities } = await state(planner, order);
  expect(quantities.good === PIECES, `${quantities.good} good instead of ${PIECES}: ${JSON.stringify(quantities)}`);
  await planner.see('[data-next="completed"]');
  await planner.picture("first-order", true);
  for (const person of [planner, ...people.values()]) {
    expect(person.errors.length === 0, `${person.account}'s pages had errors: ${person.errors.join("; ")}`);
    await person.leave();
  }
}

async function ordered(planner) {
  const { page } = planner;
  await planner.open("#/production-orders/create");
  await page.fill("[name=quantity]", String(PIECES));
  await planner.picture("first-order-create");
  await page.click("button[type=submit]");
  await page.waitForURL(/production-orders\/PO-[^/]+\/show/);
  const code = /production-orders\/([^/]+)\/show/.exec(page.url())[1];
  const { material, workOrder } = await planner.read(`ordering/production-orders/${code}`);
  expect(material === PRODUCT, `${material} is ordered instead of ${PRODUCT}`);
  return { code, workOrder: workOrder.code };
}

const state = (planner, { workOrder }) => planner.read(`execution/work-orders/${workOrder}`);
