/* Writes the guide's pictures anew, from a demo product: TAKT_BASE_URL, TAKT_LANGUAGES, TAKT_PICTURES (some of their names).
   It adds customer orders, an import, a saved query and a revision and changes a class, so the product should be one that is thrown away afterwards. */
import { mkdirSync, readFileSync } from "node:fs";
import { launch } from "./browser.mjs";
import { Person } from "./person.mjs";

const SIZE = { width: 1100, height: 620 };
/** A4 upright. */
const PAPER = { width: 760, height: 1074 };
const UNREAD = "[data-waiting], .RaLoadingIndicator-loader";
const ROW = "main tbody tr";

const base = (process.env.TAKT_BASE_URL ?? "http://127.0.0.1:8080").replace(/\/?$/, "/");
const languages = (process.env.TAKT_LANGUAGES ?? "zh,en").split(",");
const wanted = process.env.TAKT_PICTURES?.split(",");
const folder = "../backend/docs/guide/pictures";

/** What each picture shows: who looks, at which address, what is to be seen first, and what is done before. */
const PICTURES = {
  stories: { as: "supervisor", at: "#/stories", see: "[data-story]" },
  plant: { as: "engineer", at: "#/plant/WU-CNC-M", see: "[data-machine]" },
  "plant-place": { as: "supervisor", at: "#/plant/A01", see: "[data-member-today]", first: (person) => person.page.locator("#calendar").evaluate((section) => section.scrollIntoView()) },
  "plant-move": { as: "engineer", at: "#/plant/WU-CNC-M", see: "[data-machine]", first: (person) => person.page.click("[data-move]") },
  accounts: { as: "admin", at: "#/accounts", see: ROW },
  "student-class": { as: "admin", at: "#/student-class?template=LEARNER", see: "[name=studentClass]", first: classSeen },
  "password-cards": { as: "admin", at: "#/student-class?template=LEARNER", see: "[name=studentClass]", first: cards },
  "accounts-bulk": { as: "admin", at: classAccounts, see: ROW, first: picked },
  role: { as: "admin", at: "#/roles", see: ROW, first: openFirst },
  "terminal-badge": { at: "terminal.html", see: "[data-by-badge]", first: (person) => person.page.click("[data-by-badge]") },
  skills: { as: "supervisor", at: "#/skills", see: ROW },
  person: { as: "supervisor", at: "#/persons", see: ROW, first: openFirst },
  calendar: { as: "engineer", at: "#/work-calendars", see: ROW, first: openFirst },
  roster: { as: "supervisor", at: "#/roster", see: "main table" },
  equipment: { as: "supervisor", at: "#/equipment", see: ROW },
  machine: { as: "engineer", at: "#/equipment/MC-CNC-M01/show", see: "#asset" },
  asset: { as: "engineer", at: "#/assets", see: ROW, first: openFirst },
  "setup-matrix": { as: "engineer", at: "#/setup-matrices", see: ROW, first: openFirst },
  materials: { as: "engineer", at: "#/material-definitions", see: ROW },
  lot: { as: "storekeeper", at: "#/material-lots", see: ROW, first: openLot },
  routing: { as: "engineer", at: "#/routings/RT-HUB-A/show", see: "[data-shown]" },
  comparison: { as: "engineer", at: "#/routings/RT-HUB-A/show", see: "[data-shown]", first: comparison },
  "bulk-submit": { as: "engineer", at: "#/routings", see: ROW, first: picked },
  document: { as: "engineer", at: "#/documents", see: ROW, first: openFirst },
  readiness: { as: "admin", at: "#/readiness", see: "[data-line]" },
  numbering: { as: "admin", at: "#/number-patterns", see: ROW, first: openFirst },
  device: { as: "supervisor", at: "#/devices", see: "[data-device]", first: openDevice },
  "order-plan": { as: "planner", at: "#/customer-orders/create", see: "form", first: customerOrder },
  "order-sheet": { as: "planner", at: "#/production-orders", see: ROW, first: orderSheet },
  line: { as: "supervisor", at: "#/line", see: "[data-line]" },
  terminal: { as: "operator", at: "terminal.html", see: "[data-task-id]" },
  recall: { as: "supervisor", at: "#/recalls", see: "main [data-scan]", first: recalledLot },
  list: { as: "engineer", at: "#/material-definitions", see: ROW, first: columns },
  bulk: { as: "engineer", at: "#/material-definitions", see: ROW, first: picked },
  search: { as: "supervisor", at: "#/material-lots", see: ROW, first: searched },
  queries: { as: "engineer", at: "#/material-definitions", see: ROW, first: queries },
  conflict: { as: "engineer", at: "#/material-classes", see: ROW, first: conflict },
  exchange: { as: "engineer", at: "#/imports", see: "[data-take]" },
  "import-errors": { as: "engineer", at: "#/imports?kind=material.class", see: "[data-take=template-csv]", first: faultyFile },
};

const browser = await launch();
for (const language of languages) {
  mkdirSync(`${folder}/${language}`, { recursive: true });
  const stage = { browser, base, language, sessions: new Map() };
  if (!wanted && language === languages[0]) await released(stage);
  for (const [name, picture] of Object.entries(PICTURES)) if (!wanted || wanted.includes(name)) await take(stage, name, picture);
}
await browser.close();

/** A class is looked at before its accounts are made. */
async function classSeen({ page }) {
  await page.fill("[name=studentClass]", "WL26A");
  await page.fill("[name=names]", "王小明\n李雷\n韩梅梅");
  await page.click("[data-class-preview]");
  await page.locator('[data-seat="WL26A-03"]').scrollIntoViewIfNeeded();
}

/** Each language makes a class of its own. */
function classOf(language) {
  return `WL26${language.toUpperCase()}`;
}

function classAccounts(language) {
  return `#/accounts?filter=${encodeURIComponent(JSON.stringify({ studentClass: classOf(language) }))}`;
}

async function cards({ page, stage }) {
  await page.fill("[name=studentClass]", classOf(stage.language));
  await page.fill("[name=names]", "王小明\n李雷\n韩梅梅\n张伟\n刘洋\n陈静");
  await page.click("[data-class-preview]");
  await page.click("[data-class-make]");
  await page.waitForSelector("[data-password-card]", { timeout: 120_000 });
}

/** Whatever of the list may be picked is. */
async function picked({ page }) {
  await page.click("main thead input[type=checkbox]:enabled");
  await page.waitForSelector("main .RaBulkActionsToolbar-topToolbar");
}

/** So that there is something to do at the stations. */
async function released(stage) {
  const planner = await Person.signedIn(stage, "planner", SIZE);
  await planner.open("#/customer-orders/create");
  await planner.see("form");
  await customerOrder(planner);
  await planner.page.click("[data-plan]");
  await planner.page.click("[data-release-all]:not([disabled])");
  await planner.page.waitForSelector("[data-release-all]", { state: "detached" });
  await planner.leave();
}

async function take(stage, name, { as, at, see, first }) {
  const person = as ? await Person.signedIn(stage, as, SIZE) : await Person.arriving(stage, "nobody", { viewport: SIZE, reducedMotion: "reduce" });
  try {
    await person.open(typeof at === "function" ? at(stage.language) : at);
    await person.page.waitForSelector(see);
    await first?.(person);
    await person.page.waitForFunction((unread) => !document.querySelector(unread) && document.fonts.status === "loaded", UNREAD);
    await person.page.screenshot({ path: `${folder}/${stage.language}/${name}.jpg`, type: "jpeg", quality: 60, animations: "disabled" });
    console.log(`${stage.language}/${name}`);
  } catch (failure) {
    console.log(`${stage.language}/${name} failed: ${failure.message.split("\n")[0]}`);
    process.exitCode = 1;
  }
  await person.leave();
}

async function openFirst({ page }) {
  await page.click(`${ROW} td:nth-child(2)`);
  await page.waitForURL(/show/);
  await page.waitForSelector("main h6, main h2");
}

/** A draft with another time and one operation less beside what is in force. */
async function comparison({ page }) {
  const [shown] = await page.locator("[data-shown]").evaluateAll((pages) => pages.map((one) => one.dataset.shown));
  await page.click("[data-copy]");
  const revision = await page.inputValue("[role=dialog] [name=revision]");
  await page.click("[role=dialog] .MuiDialogActions-root .MuiButton-contained");
  await page.waitForSelector('[data-operation="20"]');
  const time = Number(await page.inputValue('[name="operations.1.runSeconds"]'));
  await page.fill('[name="operations.1.runSeconds"]', String(time - 12));
  await page.click('[data-operation="20"] [data-remove]');
  await page.click("[data-save]");
  await page.waitForSelector("[data-act=submit]");
  await page.waitForSelector(".MuiSnackbar-root", { state: "detached" });
  await page.goto(`${base}#/routings/RT-HUB-A/revisions/${revision}/compare/${shown}`);
  await page.waitForSelector('[data-row="operations 10"]');
}

async function openDevice({ page }) {
  await page.click("[data-device] a");
  await page.waitForSelector("[data-tag]");
}

async function columns({ page }) {
  await page.click("[data-columns]");
  await page.waitForSelector(".MuiPopover-root li, [role=menu] li");
}

async function searched({ page }) {
  await page.fill("[data-search]", "SF");
  await page.waitForSelector("[data-hit]");
}

/** A query is saved if there is none yet. */
async function queries({ page }) {
  await page.click("[data-queries]");
  if ((await page.locator("[data-query]").count()) === 0) {
    await page.click("[data-new-query]");
    await page.fill("[name=queryName]", "φ80");
    await page.click("[data-save-query]");
    await page.waitForSelector("[role=dialog]", { state: "detached" });
    await page.click("[data-queries]");
  }
  await page.waitForSelector("[data-query]");
}

async function customerOrder({ page }) {
  await page.fill("[name=customer]", "启明智造");
  await page.click("main button[type=submit]");
  await page.waitForSelector("[data-plan]:not([disabled])");
  await page.waitForSelector(".MuiSnackbar-root", { state: "detached" });
}

/** A paper as it comes out of the printer. */
async function orderSheet(person) {
  const { page, stage } = person;
  const [order] = await person.read("ordering/production-orders?range=%5B0,0%5D");
  const paper = await page.evaluate(async (url) => [...new Uint8Array(await (await fetch(url)).arrayBuffer())],
    `${base}api/reporting/documents/order-sheet/${order.code}.pdf?language=${stage.language}`);
  await page.setViewportSize(PAPER);
  await page.goto("about:blank");
  for (const part of ["pdf.worker", "pdf"]) await page.addScriptTag({ type: "module", content: readFileSync(`node_modules/pdfjs-dist/legacy/build/${part}.mjs`, "utf8") });
  await page.waitForFunction(() => globalThis.pdfjsLib && globalThis.pdfjsWorker);
  await page.evaluate(async ([bytes, width]) => {
    const sheet = await (await globalThis.pdfjsLib.getDocument({ data: new Uint8Array(bytes) }).promise).getPage(1);
    const viewport = sheet.getViewport({ scale: width / sheet.getViewport({ scale: 1 }).width });
    const canvas = document.body.appendChild(Object.assign(document.createElement("canvas"), { width: viewport.width, height: viewport.height }));
    document.body.style.margin = "0";
    await sheet.render({ canvas, viewport }).promise;
  }, [paper, PAPER.width]);
}

async function openLot(person) {
  const lots = await person.read("material/lots?range=%5B0,0%5D");
  await person.open(`#/material-lots/${encodeURIComponent(lots[0].code)}/show`);
  await person.see("[data-lies-in]");
}

async function recalledLot(person) {
  const lots = await person.read("material/lots?range=%5B0,0%5D");
  await person.open(`#/recalls/${encodeURIComponent(lots[0].code)}`);
  await person.see("[data-tile=inStock]");
}

/** A colleague saves while the form is open. */
async function conflict(person) {
  const { page } = person;
  const [record] = await person.read("material/classes?range=%5B0,0%5D");
  await person.open(`#/material-classes/${record.code}`);
  await page.waitForSelector("[name=nameEn]");
  await page.fill("[name=nameEn]", `${record.nameEn} (mine)`);
  await changed(page, record, `${record.nameEn} (theirs)`);
  await page.keyboard.press("Control+s");
  await page.waitForSelector("[data-conflict-field=nameEn]");
}

async function changed(page, { code, nameZh, version }, nameEn) {
  await page.evaluate(
    async ([url, body, match]) => {
      const token = /XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? "";
      await fetch(url, { method: "PUT", body, headers: { "Content-Type": "application/json", "If-Match": `"${match}"`, "X-XSRF-TOKEN": decodeURIComponent(token) } });
    },
    [`${base}api/material/classes/${code}`, JSON.stringify({ code, nameZh, nameEn }), version],
  );
}

/** Three classes: one without a name, one that is there twice. */
async function faultyFile({ page }) {
  const address = await page.getAttribute("[data-take=template-csv]", "href");
  const header = await page.evaluate(async (url) => (await (await fetch(url)).text()).trim(), address);
  const buffer = Buffer.from(`${header}\r\nPACK,包装,Packaging\r\nPAINT,油漆,\r\nPACK,包装物,Packing\r\n`);
  await page.setInputFiles("main input[type=file]", { name: "classes.csv", mimeType: "text/csv", buffer });
  await page.waitForSelector("[data-fault]");
}
