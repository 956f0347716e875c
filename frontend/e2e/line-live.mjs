import { Person } from "./person.mjs";
import { expect } from "./protocol.mjs";
import { doTask } from "./tasks.mjs";

/** Screens that nobody touches show what a person did within this time; by themselves they would look again much later. */
const AT_ONCE = 3_000;
const IN_PROCESS = (order, pieces) => `tr:has-text("${order.code}") [data-in-process="${pieces}"]`;

/** An operator takes and does the order's first task while others only look: at the line, at the tasks, at the orders. */
export async function othersSeeIt(stage, order, task, operator) {
  const watching = await Person.signedIn(stage, "supervisor", undefined, { animated: true });
  const tasks = await Person.signedIn(stage, "inspector");
  const orders = await Person.signedIn(stage, "planner");
  await watching.open("#/line");
  await watching.see(`[data-station="${task.station}"] [data-station-state=WANTED]`);
  await tasks.open("#/tasks");
  await tasks.see(`[data-task-id="${task.id}"]:enabled`);
  await orders.open("#/production-orders");
  await orders.see(IN_PROCESS(order, 0));
  for (const person of [watching, tasks, orders]) await person.page.evaluate(() => (window.untouched = true));

  await operator.page.click(`[data-task-id="${task.id}"]`);
  await operator.see("[data-panel]");
  await watching.see(`[data-station="${task.station}"] [data-station-state=MANNED]`, AT_ONCE);
  await tasks.see(`[data-task-id="${task.id}"]:disabled`, AT_ONCE);
  await watching.picture("line-manned");

  await doTask(operator, task, "terminal-load");
  await orders.see(IN_PROCESS(order, 6), AT_ONCE);
  await tasks.page.waitForSelector(`[data-task-id="${task.id}"]`, { state: "detached", timeout: AT_ONCE });
  for (const person of [watching, tasks, orders]) {
    expect(await person.page.evaluate(() => window.untouched === true), "a page was loaded again");
    await person.leave();
  }
}

/** The picture while the order is on its way, in each size; one station opened, and the order followed. */
export async function linePictures(stage, order) {
  const supervisor = await Person.signedIn(stage, "supervisor");
  await supervisor.open("#/line");
  await supervisor.see("[data-line] [data-job]");
  await supervisor.inEachSize("line", true);
  await supervisor.page.click(`[data-follow="${order.workOrder}"]`);
  await supervisor.see("[data-way-step]");
  await supervisor.picture("line-followed");
  await supervisor.page.keyboard.press("Tab");
  await supervisor.page.click('[data-station]:has([data-job])');
  await supervisor.see("[data-panel-station] [data-panel-job]");
  await supervisor.picture("line-station");
  await supervisor.page.keyboard.press("Escape");
  await supervisor.page.waitForSelector("[data-panel-station]", { state: "detached" });
  await supervisor.leave();
}
