import { DESK, Person, TABLET } from "./person.mjs";
import { expect } from "./protocol.mjs";

const ROW = "main tbody tr";
const MATERIAL = "SF-HUB-80";

/** Anything is found by keyboard, a scanned code opens its record, and a list is looked at as its reader left it. */
export async function searchJourney(stage) {
  const { protocol } = stage;
  console.log(`Search in ${stage.language}`);
  const mark = `${stage.language}-${Date.now().toString(36)}`;
  const supervisor = await Person.signedIn(stage, "supervisor");
  await protocol.check("anything is found and opened by keyboard", supervisor, () => byKeyboard(supervisor));
  await protocol.check("a scanned code opens its record, and an unknown one helps on", supervisor, () => scanned(supervisor));
  await protocol.check("all hits of a word are listed kind by kind", supervisor, () => listed(supervisor));
  await protocol.check("a view of a list is saved, opened, made the default and deleted", supervisor, () => savedQuery(supervisor, mark));
  await protocol.check("the menu folds, and remembers it", supervisor, () => menu(supervisor));
  expect(supervisor.errors.length === 0, `the pages had errors: ${supervisor.errors.join("; ")}`);
  await supervisor.leave();
}

async function byKeyboard(supervisor) {
  const { page } = supervisor;
  await supervisor.open("#/teams");
  await supervisor.see(ROW);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("轮毂");
  await supervisor.see(`[data-hit="material.definition ${MATERIAL}"]`);
  await supervisor.picture("search-field");
  await page.fill("[data-search]", MATERIAL.toLowerCase());
  await supervisor.see(`[data-option-index="0"] [data-hit="material.definition ${MATERIAL}"]`);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(new RegExp(`material-definitions/${MATERIAL}/show`));
}

async function scanned(supervisor) {
  const { page } = supervisor;
  await page.keyboard.press("Control+k");
  await page.keyboard.type(`]Q1http://10.0.0.5/#/find/E1012`);
  await page.keyboard.press("Enter");
  await page.waitForURL(/persons\/E1012\/show/);
  await supervisor.open("#/find/WU-CNC-M");
  await page.waitForURL(/#\/plant\/WU-CNC-M/);
  await supervisor.open("#/find/NO-SUCH-CODE");
  await supervisor.see("section [data-nothing]");
  await supervisor.picture("search-unknown");
}

async function listed(supervisor) {
  const { page } = supervisor;
  await supervisor.open("#/search?q=E10");
  await supervisor.see("[id='hits-personnel.person'] [data-hit]");
  const before = await page.locator("[id='hits-personnel.person'] [data-hit]").count();
  await page.click("[id='hits-personnel.person'] [data-more-hits]");
  await page.waitForFunction((least) => document.querySelectorAll("[id='hits-personnel.person'] [data-hit]").length > least, before);
  await supervisor.inEachSize("search-page");
}

async function savedQuery(supervisor, mark) {
  const { page } = supervisor;
  const line = `[data-query="${mark}"]`;
  await supervisor.open(`#/persons?filter={"q":"E1012"}&sort=nameEn&order=DESC`);
  await page.waitForFunction((row) => document.querySelectorAll(row).length === 1, ROW);
  await page.click("[data-queries]");
  await page.click("[data-new-query]");
  await page.fill("[name=queryName]", mark);
  await page.click("[data-save-query]");
  await supervisor.see(`[data-queries]:has-text("${mark}")`);
  await supervisor.open(`#/persons?filter={}`);
  await page.waitForFunction((row) => document.querySelectorAll(row).length > 1, ROW);
  await page.click("[data-queries]");
  await page.click(`${line} [data-query-act=default]`);
  await supervisor.picture("saved-queries");
  await page.click(`${line} [role=menuitem]`);
  await page.waitForFunction((row) => document.querySelectorAll(row).length === 1, ROW);
  await page.click("[data-queries]");
  await page.click(`${line} [data-query-act=remove]`);
  await supervisor.picture("saved-query-delete");
  await page.click("[data-remove-query]");
  await page.waitForSelector("[data-remove-query]", { state: "detached" });
  await page.click("[data-queries]");
  await supervisor.see("[data-new-query]");
  await page.waitForSelector(line, { state: "detached" });
  await page.keyboard.press("Escape");
}

async function menu(supervisor) {
  const { page } = supervisor;
  const quality = '[data-menu-group="platform.menu.quality"] > [aria-expanded]';
  await supervisor.open("#/teams");
  const before = await (await supervisor.see(quality)).getAttribute("aria-expanded");
  await page.click(quality);
  await page.reload();
  await supervisor.see(`${quality}[aria-expanded=${before === "true" ? "false" : "true"}]`);
  await supervisor.see('[data-menu] [href="#/teams"]');
  await supervisor.picture("menu");
  await page.setViewportSize(TABLET);
  await supervisor.see('[data-menu] [href="#/devices"]');
  await supervisor.picture("menu");
  await page.setViewportSize(DESK);
}
