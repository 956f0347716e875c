import { Person } from "./person.mjs";
import { expect } from "./protocol.mjs";

const ROW = "main tbody tr";
const MILL = "MC-CNC-M01";
/** More than a tablet has room for. */
const FAMILIES = ["HUB-80", "SFT-12", ...Array.from({ length: 14 }, (_, number) => `RING-${number + 20}`)];
const LATHE = "MC-CNC-L01";

/** Equipment is kept: classes, machines made at once, the asset behind a role, available time and the set-up matrix. */
export async function equipmentJourney(stage) {
  const { protocol } = stage;
  console.log(`Equipment in ${stage.language}`);
  const mark = `${stage.language}${Date.now().toString(36)}`.toUpperCase();
  const supervisor = await Person.signedIn(stage, "supervisor");
  await protocol.check("every list of equipment opens", supervisor, () => lists(supervisor));
  await protocol.check("a class gets attributes and a check list", supervisor, () => equipmentClass(supervisor, mark));
  await protocol.check("machines of the class are made in one step", supervisor, () => series(supervisor, mark));
  await protocol.check("a machine's page tells what it is, does and has", supervisor, () => machine(supervisor));
  await protocol.check("an asset is installed, swapped and retired, and its time line tells it", supervisor, () => asset(supervisor, mark));
  await protocol.check("what is in force for a class is read at its machines and assets", supervisor, () => documents(stage, supervisor, mark));
  await protocol.check("maintenance takes time away, and is withdrawn", supervisor, () => maintenance(supervisor, mark));
  await protocol.check("set-up times are written in a grid", supervisor, () => matrix(supervisor, mark));
  await tidy(supervisor, mark);
  expect(supervisor.errors.length === 0, `the pages had errors: ${supervisor.errors.join("; ")}`);
  await supervisor.leave();
}

async function lists(supervisor) {
  for (const list of ["equipment", "assets", "equipment-classes", "setup-matrices", "tool-types"]) {
    await supervisor.open(`#/${list}`);
    await supervisor.see(ROW);
    await supervisor.inEachSize(list);
  }
  await supervisor.open("#/equipment");
  await supervisor.see(`${ROW} >> nth=10`);
}

async function equipmentClass(supervisor, mark) {
  const { page } = supervisor;
  await supervisor.open("#/equipment-classes/create");
  await page.fill("[name=code]", `CL-${mark}`);
  await page.fill("[name=nameZh]", "磨床");
  await page.fill("[name=nameEn]", "Grinder");
  await page.click(".button-add-attributes");
  await page.fill('[name="attributes.0.code"]', "wheel");
  await page.fill('[name="attributes.0.nameZh"]', "砂轮直径");
  await page.fill('[name="attributes.0.nameEn"]', "Wheel diameter");
  await page.click('.MuiFormControl-root:has([name="attributes.0.dataType"]) .MuiSelect-select');
  await page.click("[role=option] >> nth=1");
  await page.fill('[name="attributes.0.unit"]', "mm");
  await page.fill('[name="attributes.0.defaultValue"]', "large");
  await page.click(".button-add-checks");
  await page.fill('[name="checks.0.itemZh"]', "砂轮");
  await page.fill('[name="checks.0.itemEn"]', "Wheel");
  await page.keyboard.press("Control+s");
  await supervisor.see('.MuiFormControl-root:has([name="attributes.0.defaultValue"]) .Mui-error');
  await supervisor.picture("equipment-class-refused", true);
  await page.fill('[name="attributes.0.defaultValue"]', "400");
  await page.keyboard.press("Control+s");
  await page.waitForURL(new RegExp(`equipment-classes/CL-${mark}/show`));
  await supervisor.see("[data-attribute=wheel]");
  await supervisor.see("[data-check]");
  await supervisor.picture("equipment-class", true);
}

async function series(supervisor, mark) {
  const { page } = supervisor;
  await supervisor.open("#/equipment");
  await page.click("[data-series]");
  await page.fill("[role=dialog] [name=codes]", `G-${mark}-{01..10}`);
  await page.fill("[role=dialog] [name=nameZh]", "磨床");
  await page.fill("[role=dialog] [name=nameEn]", "Grinder");
  await choose(page, "equipmentClass", `CL-${mark}`);
  await choose(page, "workUnit", "WU-ROB");
  await page.click("[data-preview]");
  await supervisor.see(`[data-member="G-${mark}-10"]`);
  await supervisor.picture("equipment-series");
  await confirm(supervisor);
  await supervisor.open(`#/equipment?filter={"q":"G-${mark}"}`);
  await page.waitForFunction((row) => document.querySelectorAll(row).length === 10, ROW);
}

async function machine(supervisor) {
  await supervisor.open(`#/equipment/${MILL}/show`);
  await supervisor.see("[data-attribute=maxSpeed]");
  await supervisor.see("[data-slice]");
  await supervisor.see("[data-available-minutes]");
  await supervisor.see("[data-window]");
  await supervisor.see("[data-stay=IN_USE]");
  await supervisor.inEachSize("machine", true);
}

async function asset(supervisor, mark) {
  const { page } = supervisor;
  for (const code of ["A", "B"]) {
    await supervisor.send("POST", "equipment/assets", { code: `${code}-${mark}`, nameZh: "磨床", nameEn: "Grinder", equipmentClass: `CL-${mark}`, serialNumber: code });
  }
  await supervisor.open(`#/equipment/G-${mark}-01/show`);
  await page.click("[data-install-here]");
  await find(page, "asset", `A-${mark}`);
  await page.fill("[role=dialog] [name=reason]", "Commissioning");
  await confirm(supervisor);
  await supervisor.see("[data-stay=IN_USE]");
  await page.click("[data-act=swap]");
  await find(page, "with", `B-${mark}`);
  await page.fill("[role=dialog] [name=reason]", "Spindle noise");
  await supervisor.picture("asset-swap");
  await confirm(supervisor);
  await supervisor.see(`#asset a[href*="assets/B-${mark}"]`);
  await supervisor.open(`#/assets/A-${mark}/show`);
  await page.click("[data-act=retire]");
  await page.fill("[role=dialog] [name=reason]", "Worn out");
  await confirm(supervisor);
  await supervisor.see("[data-stay=RETIRED]");
  expect((await page.locator("[data-stay]").count()) === 4, "the time line does not tell of every stay");
  await page.waitForSelector("[data-act]", { state: "detached" });
  await supervisor.picture("asset", true);
}

/** The engineer writes an instruction for the class, the supervisor approves it and reads it where the machine is. */
async function documents(stage, supervisor, mark) {
  const { page } = supervisor;
  const code = `SOP-${mark}`;
  const draft = `definition/documents/${code}/revisions/A`;
  const names = { nameZh: "磨床安全操作规程", nameEn: "How to grind safely", kind: "SOP" };
  const engineer = await Person.signedIn(stage, "engineer");
  await engineer.open("#/documents");
  let written = await engineer.ask("POST", "definition/documents", { code, revision: "A", ...names });
  written = await engineer.ask("PUT", draft, { ...names, files: [], bindings: [{ equipmentClass: `CL-${mark}` }] }, written.life.version);
  written = await engineer.ask("POST", `${draft}/files?name=safety.txt`, "Wear goggles.", written.life.version);
  written = await engineer.ask("POST", `${draft}/submit`, {}, written.life.version);
  await engineer.leave();
  // a review opens a moment after it was asked for
  await supervisor.open("#/reviews");
  await supervisor.see(`[data-waiting-review="${code} A"]`);
  await supervisor.open(`#/equipment-classes/CL-${mark}/show`);
  await supervisor.see("#documents");
  expect((await page.locator("[data-document]").count()) === 0, "a document in review is shown");
  await supervisor.ask("POST", `${draft}/approve`, {}, written.life.version);
  for (const address of [`equipment-classes/CL-${mark}`, `assets/A-${mark}`, `equipment/G-${mark}-01`]) {
    await supervisor.open(`#/${address}/show`);
    await supervisor.see(`#documents [data-document="${code} A"]`);
  }
  await page.locator("#documents").scrollIntoViewIfNeeded();
  await supervisor.picture("machine-documents");
  await page.click(`[data-document="${code} A"]`);
  await supervisor.see('[data-file-dialog] [data-view=text]:has-text("goggles")');
  await supervisor.picture("machine-document-read");
  await page.click("[data-close]");
}

async function maintenance(supervisor, mark) {
  const { page } = supervisor;
  const { plantNow } = await supervisor.read("platform/clock");
  const day = new Date(Date.parse(plantNow) + 3 * 86_400_000).toISOString().slice(0, 10);
  await supervisor.open(`#/equipment/${LATHE}/show`);
  const before = await minutes(supervisor);
  await page.click("[data-plan-maintenance]");
  await page.fill("[role=dialog] [name=from]", `${day}T00:00`);
  await page.fill("[role=dialog] [name=to]", `${day}T23:00`);
  await page.fill("[role=dialog] [name=reason]", `Try ${mark}`);
  await supervisor.picture("maintenance-window");
  await confirm(supervisor);
  await supervisor.see(`[data-window="Try ${mark}"]`);
  await supervisor.picture("machine-maintained", true);
  await page.click(`[data-window="Try ${mark}"] [data-withdraw]`);
  await page.fill("[role=dialog] [name=reason]", "Postponed");
  await confirm(supervisor);
  await page.waitForSelector(`[data-window="Try ${mark}"]`, { state: "detached" });
  expect(before > 0, "the lathe is never there for work");
}

async function minutes(supervisor) {
  const shown = await supervisor.see("[data-available-minutes]");
  return Number(await shown.getAttribute("data-available-minutes"));
}

async function matrix(supervisor, mark) {
  const { page } = supervisor;
  await supervisor.send("POST", "equipment/setup-matrices", { code: `SU-${mark}`, nameZh: "磨床换型", nameEn: "Grinders", equipmentClass: `CL-${mark}`, defaultMinutes: 30, times: [] });
  await supervisor.open(`#/setup-matrices/SU-${mark}`);
  for (const family of FAMILIES) {
    await page.fill("[name=family]", family);
    await page.click("[data-add-family]");
  }
  await page.fill('[data-cell="HUB-80 SFT-12"]', "25");
  await supervisor.inEachSize("setup-matrix-edit", true);
  await page.keyboard.press("Control+s");
  await page.waitForURL(new RegExp(`setup-matrices/SU-${mark}/show`));
  const cell = await supervisor.see('td[data-cell="HUB-80 SFT-12"]');
  expect((await cell.innerText()) === "25", "the grid does not keep its time");
  await supervisor.inEachSize("setup-matrix", true);
}

async function choose(page, name, text) {
  await page.click(`[role=dialog] .MuiFormControl-root:has([name=${name}]) .MuiSelect-select`);
  await page.click(`[role=option]:has-text("${text}")`);
}

/** Types into a field that finds records, and takes the one that is found. */
async function find(page, name, code) {
  await page.fill(`[role=dialog] [name=${name}]`, code);
  await page.click(`[role=option]:has-text("(${code})")`);
}

async function confirm({ page }) {
  await page.click("[role=dialog] .MuiDialogActions-root .MuiButton-contained");
  await page.waitForSelector("[role=dialog]", { state: "detached" });
}

/** The line shows no machines that nobody works with. */
async function tidy(supervisor, mark) {
  await supervisor.send("POST", `equipment/assets/B-${mark}/remove`, { condition: "IN_STORE", reason: "Tried" });
  for (let number = 1; number <= 10; number += 1) {
    await supervisor.send("POST", `equipment/equipment/G-${mark}-${String(number).padStart(2, "0")}/archive`, { reason: "Tried" });
  }
}
