import { DESK, Person, TABLET } from "./person.mjs";
import { expect, until } from "./protocol.mjs";

const MOST_MOVES = 20;
const row = (code) => `[data-place="${code}"]`;

/** The plant's structure: a branch that a process designer adds, drags about, is refused, undoes and archives. */
export async function plantJourney(stage) {
  const { protocol } = stage;
  console.log(`The plant's structure in ${stage.language}`);
  const mark = `${stage.language}${Date.now().toString(36)}`.toUpperCase();
  const codes = { area: `A-${mark}`, mills: `WC-1-${mark}`, lathes: `WC-2-${mark}`, unit: `WU-1-${mark}`, second: `WU-2-${mark}` };
  const engineer = await Person.signedIn(stage, "engineer");
  const admin = await Person.signedIn(stage, "admin");
  await protocol.check("the tree opens, is searched, and a place shows its equipment", engineer, () => looked(engineer));
  await protocol.check("a place shows its calendar, its people and what its devices say", engineer, () => known(stage, engineer));
  await protocol.check("a branch grows by keyboard, and what is refused stands at its field", engineer, () => grown(engineer, codes));
  await protocol.check("a work unit is dragged to another work center", engineer, () => dragged(engineer, codes));
  await protocol.check("a wrong target is refused with the reason", engineer, () => refused(engineer, codes));
  await protocol.check("the move is undone", engineer, () => undone(engineer, codes));
  await protocol.check("neighbours change their order by dragging", engineer, () => ordered(engineer, codes));
  await protocol.check("a name is changed in its row, and others see it", engineer, () => renamed(engineer, admin, codes));
  await protocol.check("on a tablet a place is moved without dragging", engineer, () => moved(engineer, codes));
  await protocol.check("what is needed is not archived; the rest is, and is shown on demand", engineer, () => archived(engineer, codes));
  await protocol.check("who may only read changes nothing", engineer, () => onlyReads(stage));
  for (const { account, errors } of [engineer, admin]) expect(errors.length === 0, `${account}'s pages had errors: ${errors.join("; ")}`);
  await engineer.leave();
  await admin.leave();
}

async function looked(engineer) {
  const { page } = engineer;
  await engineer.open("#/plant");
  await engineer.see(row("WC-MC"));
  await engineer.picture("plant");
  await page.fill("[data-tree-search]", "WU-CNC");
  await engineer.see(row("WU-CNC-M"));
  await page.waitForSelector(row("WC-QC"), { state: "detached" });
  await page.click(row("WU-CNC-M"));
  await engineer.see("[data-machine=MC-CNC-M01]");
  await engineer.see('[data-use="definition.use.operation"]');
  await engineer.picture("plant-work-unit");
  await page.fill("[data-tree-search]", "");
  await engineer.open("#/plant/ASRS");
  await engineer.see("#contents");
  await engineer.see('[data-use="plant.use.below"]');
  await engineer.picture("plant-store", true);
}

/** The machining cell works by a calendar from above; what is more than a page holds is said and turned to. */
async function known(stage, engineer) {
  const { page } = engineer;
  await engineer.open("#/plant/WC-MC");
  await engineer.see("#calendar [data-busy-minutes]:not([data-busy-minutes='0'])");
  const above = await (await engineer.see("#calendar [data-calendar-of]")).getAttribute("data-calendar-of");
  expect(above !== "WC-MC", "the calendar of the cell is not that of a place above");
  await engineer.see('#tags [data-device-here="MC-CNC-L01"] [data-tag-here=state] [data-state=GOOD]');
  await page.locator("#tags").scrollIntoViewIfNeeded();
  await engineer.picture("plant-tags");
  await engineer.open("#/plant/S01");
  await engineer.see("#tags [data-pages]");
  const first = await page.locator("[data-device-here]").first().getAttribute("data-device-here");
  await page.click("#tags [data-pages] button >> nth=-1");
  await page.waitForSelector(`[data-device-here="${first}"]`, { state: "detached" });
  await page.setViewportSize(TABLET);
  await engineer.picture("plant-place", true);
  await page.setViewportSize(DESK);
  await page.click('#tags [data-device-here] a[href*="/devices/"] >> nth=0');
  await engineer.see("[data-tag]");
  const supervisor = await Person.signedIn(stage, "supervisor");
  await supervisor.open("#/plant/S01");
  await supervisor.see("[data-team-here=T-A] [data-member-today]");
  await supervisor.page.locator("#people").scrollIntoViewIfNeeded();
  await supervisor.picture("plant-people");
  await supervisor.page.click("[data-team-here=T-A] a >> nth=0");
  await supervisor.see("[data-member]");
  await supervisor.leave();
}

async function grown(engineer, { area, mills, lathes, unit, second }) {
  const { page } = engineer;
  await engineer.open("#/plant/S01");
  await engineer.see("[data-chosen=S01]");
  await page.focus(row("S01"));
  await page.keyboard.press("Insert");
  await page.waitForURL(/plant\/S01\/add/);
  await fill(engineer, "WC-MC", "试验车间", "Trial shop");
  await page.keyboard.press("Control+s");
  await engineer.see(".MuiFormControl-root:has([name=code]) .Mui-error");
  await engineer.picture("plant-add-refused");
  await saved(engineer, area);
  for (const [parent, code, nameZh, nameEn] of [
    [area, mills, "铣削单元", "Milling cell"],
    [area, lathes, "车削单元", "Turning cell"],
    [mills, unit, "铣床一", "Mill one"],
    [mills, second, "铣床二", "Mill two"],
  ]) {
    await engineer.open(`#/plant/${parent}/add`);
    await fill(engineer, code, nameZh, nameEn);
    await saved(engineer, code);
  }
  await engineer.see(`${row(second)}[aria-selected=true]`);
}

async function dragged(engineer, { lathes, unit }) {
  await drag(engineer.page, row(unit), row(lathes));
  await engineer.see("[data-said=success]");
  await stands(engineer, unit, lathes);
  await engineer.picture("plant-moved");
}

async function refused(engineer, { area, lathes, unit }) {
  const { page } = engineer;
  await openBelow(engineer, lathes, unit);
  await pickUp(page, row(unit));
  await carryOver(page, row(area));
  await engineer.see(`${row(area)}[data-mark=refused]`);
  await page.screenshot({ path: `${engineer.stage.shots}/${engineer.stage.language}-plant-refused-1366.png` });
  await page.mouse.up();
  const said = await (await engineer.see("[data-said=error]")).innerText();
  expect(/工作单元只能放在工作中心之下|A work unit stands below a work center/.test(said), `the refusal gives no reason: ${said}`);
  await stands(engineer, unit, lathes);
}

async function undone(engineer, { mills, unit, second }) {
  await engineer.page.focus(row("S01"));
  await engineer.page.keyboard.press("Control+z");
  await engineer.see("[data-said=success]");
  await stands(engineer, unit, mills);
  await order(engineer, mills, [unit, second]);
}

async function ordered(engineer, { mills, unit, second }) {
  const { page } = engineer;
  await drag(page, row(unit), row(second), { x: 120, y: 28 });
  await engineer.see("[data-said=success]");
  await order(engineer, mills, [second, unit]);
  await page.click("[data-undo]");
  await order(engineer, mills, [unit, second]);
}

async function renamed(engineer, admin, { unit }) {
  const { page } = engineer;
  await admin.open(`#/plant/${unit}`);
  await admin.see(`[data-chosen="${unit}"]`);
  await page.focus(row(unit));
  await page.keyboard.press("F2");
  await page.fill("[data-rename]", "Mill 铣床 X");
  await page.keyboard.press("Enter");
  await engineer.see(`${row(unit)}:has-text("Mill 铣床 X")`);
  await admin.see(`${row(unit)}:has-text("Mill 铣床 X")`);
}

async function moved(engineer, { mills, lathes, unit }) {
  const { page } = engineer;
  await page.setViewportSize(TABLET);
  await engineer.open(`#/plant/${unit}`);
  await page.click("[data-move]");
  await page.click("[data-move-dialog] input[role=combobox]");
  await page.keyboard.press("Control+a");
  await page.keyboard.type(engineer.stage.language === "zh" ? "车削单元" : "Turning cell");
  await page.click("[role=option] >> nth=-1");
  await engineer.picture("plant-move");
  await page.click("[data-confirm-move]");
  await page.waitForSelector("[role=dialog]", { state: "detached" });
  await stands(engineer, unit, lathes);
  await engineer.picture("plant-tablet");
  await page.click("[data-undo]");
  await stands(engineer, unit, mills);
  await page.setViewportSize(DESK);
}

async function archived(engineer, { mills, unit, second, lathes, area }) {
  const { page } = engineer;
  await engineer.open(`#/plant/${mills}`);
  await engineer.see(row(mills));
  await page.focus(row(mills));
  await page.keyboard.press("Delete");
  await giveReason(page);
  const refusal = await (await engineer.see("[role=dialog] [role=alert]")).innerText();
  expect(refusal.includes(unit) && refusal.includes(second), `the refusal does not name what stands below: ${refusal}`);
  await page.keyboard.press("Escape");
  for (const code of [unit, second, mills, lathes, area]) {
    await engineer.open(`#/plant/${code}`);
    await page.click("[data-record-command=archive]");
    await giveReason(page);
    await engineer.see("[data-archived]");
  }
  await engineer.open("#/plant/S01");
  await page.waitForSelector(row(area), { state: "detached" });
  await page.click("[data-show-archived]");
  await engineer.see(row(area));
  await engineer.picture("plant-archived");
}

async function onlyReads(stage) {
  const storekeeper = await Person.signedIn(stage, "storekeeper");
  await storekeeper.open("#/plant/WC-WH");
  await storekeeper.see("[data-chosen=WC-WH]");
  expect((await storekeeper.page.locator("[data-edit], [data-move], [data-undo], [data-record-command], [draggable=true]").count()) === 0, "the storekeeper is offered a change");
  await storekeeper.leave();
}

async function fill(engineer, code, nameZh, nameEn) {
  for (const [name, value] of Object.entries({ code, nameZh, nameEn })) await engineer.page.fill(`[name=${name}]`, value);
}

async function saved(engineer, code) {
  const { page } = engineer;
  await page.fill("[name=code]", code);
  await page.keyboard.press("Control+s");
  await page.waitForURL(new RegExp(`plant/${code}$`));
  await engineer.see(`[data-chosen="${code}"]`);
}

async function openBelow(engineer, parent, code) {
  if (await engineer.page.locator(row(code)).count()) return;
  await engineer.page.click(`${row(parent)} [data-toggle]`);
  await engineer.see(row(code));
}

/** The row begins to be dragged before the tree is scrolled: else another lies under the mouse. */
async function pickUp(page, from) {
  await page.locator(from).hover();
  const { x, y, width, height } = await page.locator(from).boundingBox();
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + 8, y + height / 2, { steps: 3 });
}

/** A browser that is driven from outside tells a page where the mouse was before its last move. */
async function carryOver(page, target) {
  const { x, y } = await page.locator(target).boundingBox();
  for (let move = 0; move < MOST_MOVES && (await page.locator(`${target}[data-mark]`).count()) === 0; move++) {
    await page.mouse.move(x + 120, y + (move % 2 === 0 ? 20 : 8), { steps: 4 });
  }
}

async function drag(page, from, to, position) {
  await page.locator(to).scrollIntoViewIfNeeded();
  await pickUp(page, from);
  await page.locator(to).hover({ position });
  await page.mouse.up();
}

async function stands(engineer, code, parent) {
  let below;
  await until(async () => (below = (await engineer.read(`plant/places/${code}`)).parent) === parent, () => `${code} stands below ${below}`);
}

async function order(engineer, parent, wanted) {
  await engineer.page.waitForFunction(
    ([codes, marks]) => {
      const shown = [...document.querySelectorAll("[data-place]")].map((one) => one.dataset.place).filter((code) => codes.includes(code));
      return shown.join() === marks;
    },
    [wanted, wanted.join()],
  );
  const below = (await engineer.read("plant/structure")).filter((place) => place.parent === parent).map(({ code }) => code);
  expect(below.join() === wanted.join(), `the order is ${below.join()}`);
}

async function giveReason(page) {
  await page.fill("[role=dialog] [name=reason]", "Was only a try");
  await page.click("[role=dialog] .MuiDialogActions-root .MuiButton-contained");
}
