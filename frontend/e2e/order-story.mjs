import { linePictures, othersSeeIt } from "./line-live.mjs";
import { LANDSCAPE, Person } from "./person.mjs";
import { expect } from "./protocol.mjs";
import { doTask, DOERS, formOf } from "./tasks.mjs";

const BAR = "RM-AL-080";
const STORY_MS = Number(process.env.TAKT_STORY_MS ?? 300_000);
const COMPLETED = '[data-next="completed"]';

/** One production order from its creation to six good hubs; it tells when screens that nobody touches have followed. */
export async function orderStory(stage, followed) {
  const { protocol } = stage;
  console.log(`The order's story in ${stage.language}`);
  const planner = await wrongPasswordFirst(stage);
  const storekeeper = await Person.signedIn(stage, "storekeeper");
  await protocol.check("the storekeeper holds the bar stock", storekeeper, () => turnLots(storekeeper, "hold"));
  const order = await protocol.check("the planner creates an order for six hubs", planner, () => createOrder(planner));
  await protocol.check("the release waits and says why and what to do", planner, () => releaseWaits(planner));
  await protocol.check("the storekeeper releases the lots", storekeeper, () => turnLots(storekeeper, "release"));
  await protocol.check("the order goes on by itself", planner, () => goesOn(planner));
  await storekeeper.leave();
  await protocol.check("people and devices make it", planner, () => play(stage, planner, order, followed));
  await protocol.check("the quantities add up to what was ordered", planner, () => addsUp(planner, order));
  await protocol.check("the page shows process, jobs, units and decisions", planner, () => pageShowsAll(planner, order));
  expect(planner.errors.length === 0, `the page had errors: ${planner.errors.join("; ")}`);
  await planner.leave();
  return order;
}

async function wrongPasswordFirst(stage) {
  const planner = await Person.atTheDoor(stage, "planner");
  await stage.protocol.check("a wrong password is refused with words", planner, async () => {
    await planner.picture("sign-in");
    await planner.page.fill("[name=userName]", "planner");
    await planner.page.fill("[name=password]", "wrong");
    await planner.page.click("button[type=submit]");
    await planner.see("[role=alert]");
  });
  await stage.protocol.check("the planner signs in with a demo account", planner, async () => {
    await planner.page.click('[data-demo-account="planner"]');
    await planner.page.click("button[type=submit]");
    await planner.isInside();
  });
  return planner;
}

/** Holds or releases every lot of the bar that can be. */
async function turnLots(storekeeper, action) {
  const { page } = storekeeper;
  await storekeeper.open("#/material-lots");
  await storekeeper.see("tbody tr");
  for (;;) {
    const row = page.locator("tr", { hasText: BAR }).filter({ has: page.locator(`[data-lot-action^="${action} "]`) }).first();
    if ((await row.count()) === 0) break;
    const button = row.locator(`[data-lot-action^="${action} "]`);
    const done = await button.getAttribute("data-lot-action");
    await button.click();
    await page.fill("[role=dialog] [name=reason]", "Certificate of the heat is being checked");
    await page.click("[role=dialog] .MuiDialogActions-root .MuiButton-contained");
    await page.waitForSelector("[role=dialog]", { state: "detached" });
    await page.waitForSelector(`[data-lot-action="${done}"]`, { state: "detached" });
  }
  await storekeeper.picture(`lots-after-${action}`);
}

async function createOrder(planner) {
  const { page } = planner;
  await planner.open("#/production-orders/create");
  await planner.see("[name=quantity]");
  await planner.picture("order-create");
  await page.click("button[type=submit]");
  await page.waitForURL(/production-orders\/PO-[^/]+\/show/);
  const code = /production-orders\/([^/]+)\/show/.exec(page.url())[1];
  const order = await planner.read(`ordering/production-orders/${code}`);
  expect(Number(order.quantity) === 6, `the order has ${order.quantity} pieces`);
  return { code, workOrder: order.workOrder.code };
}

async function releaseWaits(planner) {
  await planner.page.click("[data-release-request]");
  await planner.see('[data-release="HELD"]', 30_000);
  await planner.see('[data-reason="materialOnHold"]');
  await planner.see("[data-drawn=true] .takt-active");
  await planner.picture("order-on-hold", true);
}

async function goesOn(planner) {
  await planner.page.waitForSelector('[data-release="HELD"]', { state: "detached", timeout: 30_000 });
  await planner.see('[data-job]', 30_000);
}

/** Does each task that comes up, as the person who is there for it, until the order is complete. */
async function play(stage, planner, order, followed) {
  const people = new Map();
  const terminalOf = async (account) => {
    if (!people.has(account)) {
      const person = await Person.signedIn(stage, account, LANDSCAPE);
      await person.open("terminal.html");
      people.set(account, person);
    }
    return people.get(account);
  };
  const supervisor = await Person.signedIn(stage, "supervisor");
  await supervisor.open("#/tasks");
  await supervisor.put("demo/clock", { factor: stage.factor });
  await planner.see(`text=×${stage.factor}`, 5_000);
  const pictured = new Set();
  const end = Date.now() + STORY_MS;
  while (Date.now() < end) {
    const now = await planner.read(`execution/work-orders/${order.workOrder}`);
    if (now.state === "COMPLETED") break;
    const tasks = (await supervisor.read(`execution/tasks?range=${encodeURIComponent("[0,99]")}`)).filter((task) => task.order === order.workOrder);
    for (const task of tasks) {
      const form = formOf(task);
      expect(DOERS[form], `nobody knows the form ${task.form}`);
      const person = await terminalOf(DOERS[form]);
      if (pictured.size === 0) {
        pictured.add(form);
        await stage.protocol.check("line, tasks and orders follow what a person does, untouched", person, () => othersSeeIt(stage, order, task, person));
        followed();
        continue;
      }
      await doTask(person, task, pictured.has(form) ? undefined : `terminal-${form}`);
      pictured.add(form);
    }
    if (!pictured.has("midway") && now.jobs.some((job) => job.state === "RUNNING")) {
      pictured.add("midway");
      await planner.picture("order-midway", true);
      await stage.protocol.check("the line shows the order on its way, its stops and its stations", planner, () => linePictures(stage, order));
    }
    await Promise.race([
      supervisor.see(`[data-task-id]:enabled:has-text("${order.workOrder}")`, STORY_MS),
      planner.see(pictured.has("midway") ? COMPLETED : `${COMPLETED}, [data-job] [data-state="RUNNING"]`, STORY_MS),
    ]);
  }
  for (const person of people.values()) await person.leave();
  await supervisor.leave();
  const last = await planner.read(`execution/work-orders/${order.workOrder}`);
  expect(last.state === "COMPLETED", `the order is still ${last.state}: ${JSON.stringify(last.next)}`);
}

async function addsUp(planner, order) {
  const { quantities } = await planner.read(`execution/work-orders/${order.workOrder}`);
  const { ordered, replenished, overProduced, good, downgraded, scrapped, held, inRework, inProcess, notStarted } = quantities;
  const sum = good + downgraded + scrapped + held + inRework + inProcess + notStarted;
  expect(ordered + replenished + overProduced === sum, `the counts do not add up: ${JSON.stringify(quantities)}`);
  expect(good === 6, `${good} good instead of 6`);
}

async function pageShowsAll(planner, order) {
  await planner.open(`#/production-orders/${order.code}/show`);
  await planner.see("[data-drawn=true] .takt-passed");
  await planner.see("[data-job]");
  await planner.see('#decisions [data-decision="order-release"]');
  await planner.page.click('#decisions [data-decision="order-release"] .MuiAccordionSummary-root');
  await planner.see("#decisions [data-fired]");
  await planner.see("#decisions tr.Mui-selected[data-row]");
  await planner.picture("order-completed", true);
}
