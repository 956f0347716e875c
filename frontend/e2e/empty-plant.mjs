import { readFileSync, writeFileSync } from "node:fs";
import { Person } from "./person.mjs";
import { expect } from "./protocol.mjs";
import { rowsOf, workbook } from "./workbook.mjs";

const SIZES = [{ width: 1366, height: 768 }, { width: 820, height: 1180 }];
const OWN = "three words of mine";
/** The column of a device's address. */
const ADDRESS = 2;
const DEVICES = ["connectivity.device", "connectivity.device.tags", "connectivity.device.triggers"];
/** An import of a whole factory is looked through and written row by row. */
const LONG = 120_000;

/**
 * A product with an empty database, its own simulated machines and nothing else is set up from workbooks alone, guided by the readiness
 * page. The workbooks come out of the demo factory; only the addresses of the machines are those of the new plant.
 */
export async function emptyPlantJourney(stage, first) {
  const { protocol } = stage;
  if (!process.env.TAKT_EMPTY_URL || !first) return;
  console.log(`An empty plant in ${stage.language}`);
  const demo = await Person.signedIn(stage, "admin");
  const taken = await protocol.check("the demo factory is taken along as workbooks", demo, () => take(demo));
  await protocol.check("a plant that is set up is ready", demo, () => readyDemo(demo));
  await demo.leave();
  const admin = await protocol.check("the first account chooses its password", undefined, () => firstSignIn(stage));
  const before = await protocol.check("the readiness page says what is missing and where to mend it", admin, () => readiness(admin));
  await protocol.check("people get accounts", admin, () => accounts(admin, taken.accounts));
  await protocol.check("the plant's records come from one workbook", admin, () => imported(admin, taken.records));
  await protocol.check("its machines come from another, each at its own address", admin, () => imported(admin, machines(taken)));
  await protocol.check("the new plant gives what it was given", admin, () => alike(admin, taken));
  await protocol.check("one changed address moves a machine", admin, () => moved(admin));
  await protocol.check("the readiness page is further on", admin, () => further(admin, before));
  expect(admin.errors.length === 0, `the pages had errors: ${admin.errors.join("; ")}`);
  await admin.leave();
}

async function take(demo) {
  const { page } = demo;
  await demo.open("#/imports");
  await demo.see('#take [name="connectivity.device"]');
  await page.uncheck('#take [name="connectivity.device"]');
  const [file] = await Promise.all([page.waitForEvent("download"), page.click('[data-take="data"]')]);
  const records = `${demo.stage.shots}/${demo.stage.language}-factory.xlsx`;
  await file.saveAs(records);
  return { records, sheets: await sheets(demo), accounts: await demo.read("security/accounts?range=%5B0%2C99%5D"), shots: demo.stage.shots, language: demo.stage.language };
}

/** Each kind's rows as CSV tells them. */
async function sheets(person) {
  const { page, stage } = person;
  const kinds = await person.read("administration/exports/kinds");
  for (const kind of kinds) {
    const address = `${stage.base}api/administration/exports/file?format=CSV&entities=${kind.entity}&language=${stage.language}`;
    kind.rows = rowsOf(await page.evaluate(async (url) => (await fetch(url)).text(), address));
  }
  return kinds;
}

/** A plant that is set up already has nothing open but what orders use up. */
async function readyDemo(demo) {
  await demo.open("#/readiness");
  await demo.see("[data-progress]");
  await look(demo, "readiness");
  const open = (await demo.read("administration/readiness")).filter((line) => line.missing > 0 && !["CONTROL", "STOCK"].includes(line.step)).map(({ id }) => id);
  expect(open.length === 0, `the demo factory lacks ${open.join(", ")}`);
}

/** What an empty database was given is what it gives: every kind, every row, in the same order. */
async function alike(admin, taken) {
  const now = await sheets(admin);
  for (const { entity, name, rows } of taken.sheets) {
    const given = now.find((kind) => kind.entity === entity)?.rows ?? [];
    const told = (all) => all.map((cells) => cells.filter((_, at) => entity !== DEVICES[0] || at !== ADDRESS).join("|"));
    const [before, after] = [told(rows), told(given)];
    const at = before.findIndex((row, place) => row !== after[place]);
    expect(at < 0 && before.length === after.length, `${name}: row ${at + 1} of ${before.length} was ${before[at]} and is ${after[at]}`);
  }
}

async function firstSignIn(stage) {
  const empty = { ...stage, base: process.env.TAKT_EMPTY_URL.replace(/\/?$/, "/"), sessions: new Map() };
  const password = readFileSync(`${process.env.TAKT_EMPTY_HOME}/first-password.txt`, "utf8").split(/\r?\n/)[0].trim();
  const admin = await Person.arriving(empty, "admin", { viewport: SIZES[0], reducedMotion: "reduce" });
  await admin.page.fill("[name=userName]", "admin");
  await admin.page.fill("[name=password]", password);
  await admin.page.click("button[type=submit]");
  await admin.see("[data-change-password]");
  await admin.page.fill("[name=newPassword]", OWN);
  await admin.page.fill("[name=again]", OWN);
  await admin.page.click("[data-change-password] button[type=submit]");
  await admin.see(".RaLayout-appFrame");
  return admin;
}

const missing = (lines) => lines.filter((line) => line.missing > 0).map(({ id }) => id);

/** Whoever sets a plant up is led there. */
async function readiness(admin) {
  await admin.open("#/");
  await admin.page.waitForURL(/#\/readiness/);
  await admin.see('[data-line="plant.ready.tree"]');
  await look(admin, "readiness-empty");
  const lines = await admin.read("administration/readiness");
  const open = missing(lines);
  expect(open.includes("plant.ready.tree") && open.includes("definition.ready.product"), `only ${open.join(", ")} are missing in an empty plant`);
  expect(!open.includes("rules.ready.effective") && !open.includes("workflow.ready.models"), "rules or process models do not come with the product");
  await admin.page.click('[data-line="plant.ready.tree"] [data-import-sheet]');
  await admin.see('#take [name="plant.place"]:checked');
  return lines;
}

async function accounts(admin, known) {
  for (const { code, displayName, roles } of known.filter((account) => account.code !== "admin")) {
    await admin.send("POST", "security/accounts", { code, displayName, roles, password: `first-${code}-${OWN}` });
  }
  await admin.open("#/accounts");
  await admin.see('main tbody tr:has-text("planner")');
}

async function imported(admin, path) {
  const { page } = admin;
  await admin.open("#/imports");
  await page.waitForSelector("[data-choose-file]");
  await page.setInputFiles("input[type=file]", path);
  await page.waitForURL(/imports\/IM-/);
  await admin.see("[data-explained=CHECKED], [data-explained=FAULTY]", LONG);
  const faults = await page.locator("[data-fault]").allInnerTexts();
  expect(faults.length === 0, `the file has faults: ${faults.slice(0, 5).join(" / ").replaceAll(/\s+/g, " ")}`);
  await page.click("[data-apply]");
  await admin.see("[data-explained=APPLIED]", LONG);
}

/** The machines of the demo at the addresses of the machines that the empty product has started. */
function machines({ sheets: all, shots, language }) {
  const ports = Object.fromEntries(readFileSync(`${process.env.TAKT_EMPTY_HOME}/ports.properties`, "utf8").split(/\r?\n/)
    .map((line) => /^simulator\.(\S+?)\s*=\s*(\d+)/.exec(line)).filter(Boolean).map(([, device, port]) => [device, port]));
  const here = (cells) => cells.map((cell, at) => (at === ADDRESS && ports[cells[0]] ? cell.replace(/127\.0\.0\.1:\d+/, `127.0.0.1:${ports[cells[0]]}`) : cell));
  const own = all.filter(({ entity }) => DEVICES.includes(entity));
  const path = `${shots}/${language}-machines.xlsx`;
  writeFileSync(path, workbook(Object.fromEntries(own.map(({ entity, name, rows }) => [name, entity === DEVICES[0] ? rows.map(here) : rows]))));
  return path;
}

async function moved(admin) {
  const { page } = admin;
  await admin.open("#/devices/MC-CNC-M01");
  await admin.see("[data-edit-connection]");
  await look(admin, "connection");
  const right = (await admin.read("connectivity/connections/MC-CNC-M01")).endpoint;
  for (const address of [right.replace(/:\d+\//, ":9/"), right]) {
    await page.click("[data-edit-connection]");
    await page.fill("[name=endpoint]", address);
    await page.click("[data-save]");
    await admin.see("[data-edit-connection]");
    await page.waitForFunction((text) => document.querySelector("#connection")?.innerText.includes(text), address);
  }
  await until(async () => (await admin.read("connectivity/devices/MC-CNC-M01")).link === "CONNECTED");
}

async function further(admin, before) {
  await admin.open("#/readiness");
  await admin.see('[data-line="plant.ready.tree"][data-missing="0"]');
  await look(admin, "readiness-further");
  const lines = await admin.read("administration/readiness");
  for (const id of ["plant.ready.tree", "plant.ready.calendar", "personnel.ready.persons", "material.ready.materials", "administration.ready.accounts"]) {
    expect(!missing(lines).includes(id), `${id} is missing still`);
  }
  console.log(`        of ${missing(before).length} lines that were open ${missing(lines).length} are: ${missing(lines).join(", ")}`);
}

async function look(admin, name) {
  for (const size of SIZES) {
    await admin.page.setViewportSize(size);
    await admin.picture(name, true);
    expect(await admin.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${name} is wider than ${size.width}`);
  }
  await admin.page.setViewportSize(SIZES[0]);
}

async function until(holds, patience = 20_000) {
  for (const end = Date.now() + patience; !(await holds()); ) {
    expect(Date.now() < end, "it did not come to pass in time");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
