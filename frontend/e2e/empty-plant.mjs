import { readFileSync, writeFileSync } from "node:fs";
import { approveAll, submitAll } from "./approval.mjs";
import { firstOrder } from "./first-order.mjs";
import { Person } from "./person.mjs";
import { expect, until } from "./protocol.mjs";
import { repacked, rowsOf } from "./workbook.mjs";

const OWN = "three words of mine";
const PEOPLE = ["supervisor", "planner", "operator", "inspector"];
const PASSWORD = /([a-z2-9]{4}-){2}[a-z2-9]{4}/;
/** The column of a device's address. */
const ADDRESS = 2;
const DEVICE = "connectivity.device";
/** An import of a whole factory is looked through and written row by row. */
const LONG = 120_000;

/**
 * A product with an empty database, its own simulated machines and nothing else is set up from one package of a workbook and files, guided
 * by the readiness page, and makes its first order. The package comes out of the demo factory; only the addresses of the machines are those of the new plant.
 */
export async function emptyPlantJourney(stage, first) {
  const { protocol } = stage;
  if (!process.env.TAKT_EMPTY_URL || !first) return;
  console.log(`An empty plant in ${stage.language}`);
  const demo = await Person.signedIn(stage, "admin");
  const taken = await protocol.check("the demo factory is taken along as one package", demo, () => take(demo));
  await protocol.check("a plant that is set up is ready", demo, () => readyDemo(demo));
  await demo.leave();
  const empty = { ...stage, base: process.env.TAKT_EMPTY_URL.replace(/\/?$/, "/"), sessions: new Map() };
  const admin = await protocol.check("the first account chooses its password", undefined, () => firstSignIn(empty, "admin", firstPassword()));
  const before = await protocol.check("the readiness page says what is missing", admin, () => readiness(admin));
  await protocol.check("each of its lines leads to where that is mended", admin, () => mendable(admin, before));
  await protocol.check("the plant comes from the package, its machines at their own addresses", admin, () => imported(admin, ofThisPlant(taken)));
  await protocol.check("the new plant gives what it was given", admin, () => alike(admin, taken));
  await protocol.check("one changed address moves a machine", admin, () => moved(admin));
  const passwords = await protocol.check("people get first passwords", admin, () => firstPasswords(admin));
  const supervisor = await protocol.check("another person chooses theirs", admin, () => firstSignIn(empty, "supervisor", passwords.supervisor));
  await protocol.check("routings and documents are submitted by one and approved by another", admin, async () => {
    await approveAll(supervisor, (await submitAll(admin, "routings")) + (await submitAll(admin, "documents")));
  });
  await protocol.check("and then what is made by them", admin, async () => {
    await approveAll(supervisor, await submitAll(admin, "products"));
  });
  await protocol.check("the plant is ready", admin, () => ready(admin, before));
  await protocol.check("the first order is made", admin, () => firstOrder(empty, (account) => firstSignIn(empty, account, passwords[account]), supervisor));
  for (const { account, errors } of [admin, supervisor]) expect(errors.length === 0, `${account}'s pages had errors: ${errors.join("; ")}`);
  await admin.leave();
  await supervisor.leave();
}

async function take(demo) {
  const { page } = demo;
  await demo.open("#/imports");
  await demo.see('#take [name="connectivity.device"]:checked');
  const [file] = await Promise.all([page.waitForEvent("download"), page.click('[data-take="package"]:not([aria-disabled=true])')]);
  const records = `${demo.stage.shots}/${demo.stage.language}-factory.zip`;
  await file.saveAs(records);
  return { records, sheets: await sheets(demo), shots: demo.stage.shots, language: demo.stage.language };
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
  await demo.inEachSize("readiness", true);
  const open = (await demo.read("administration/readiness")).filter((line) => line.missing > 0 && !["CONTROL", "STOCK"].includes(line.step)).map(({ id }) => id);
  expect(open.length === 0, `the demo factory lacks ${open.join(", ")}`);
}

/** What an empty database was given is what it gives: every kind, every row, in the same order. */
async function alike(admin, taken) {
  const now = await sheets(admin);
  for (const { entity, name, rows } of taken.sheets) {
    const given = now.find((kind) => kind.entity === entity)?.rows ?? [];
    const told = (all) => all.map((cells) => cells.filter((_, at) => entity !== DEVICE || at !== ADDRESS).join("|"));
    const [before, after] = [told(rows), told(given)];
    const at = before.findIndex((row, place) => row !== after[place]);
    expect(at < 0 && before.length === after.length, `${name}: row ${at + 1} of ${before.length} was ${before[at]} and is ${after[at]}`);
  }
}

const firstPassword = () => readFileSync(`${process.env.TAKT_EMPTY_HOME}/first-password.txt`, "utf8").split(/\r?\n/)[0].trim();

/** Whoever comes in for the first time chooses a password before anything else. */
async function firstSignIn(stage, account, password) {
  const person = await Person.arriving(stage, account);
  const { page } = person;
  await page.fill("[name=userName]", account);
  await page.fill("[name=password]", password);
  await page.click("button[type=submit]");
  await person.see("[data-change-password]");
  await page.fill("[name=newPassword]", OWN);
  await page.fill("[name=again]", OWN);
  await page.click("[data-change-password] button[type=submit]");
  await person.isInside();
  return person;
}

const missing = (lines) => lines.filter((line) => line.missing > 0).map(({ id }) => id);

/** Whoever sets a plant up is led there. */
async function readiness(admin) {
  await admin.open("#/");
  await admin.page.waitForURL(/#\/readiness/);
  await admin.see('[data-line="plant.ready.tree"]');
  await admin.inEachSize("readiness-empty", true);
  const lines = await admin.read("administration/readiness");
  const open = missing(lines);
  expect(open.includes("plant.ready.tree") && open.includes("definition.ready.product"), `only ${open.join(", ")} are missing in an empty plant`);
  expect(!open.includes("rules.ready.effective") && !open.includes("workflow.ready.models"), "rules or process models do not come with the product");
  await admin.page.click('[data-line="plant.ready.tree"] [data-import-sheet]');
  await admin.see('#take [name="plant.place"]:checked');
  return lines;
}

/** What comes with the product has no button. */
async function mendable(admin, lines) {
  const { page } = admin;
  for (const id of missing(lines)) {
    await admin.open("#/readiness");
    await admin.see(`[data-line="${id}"]`);
    const button = page.locator(`[data-line="${id}"] [data-mend]`);
    if ((await button.count()) === 0) {
      expect((await page.locator(`[data-line="${id}"] [data-cure]`).count()) === 1, `${id} has neither a button nor a cure`);
      continue;
    }
    await button.click();
    await page.waitForSelector("[data-progress]", { state: "detached" });
    await admin.see("main :is(section, table, [data-nothing])");
    await admin.picture(`mend-${id}`);
    expect((await page.locator("#notFound, #notAllowed").count()) === 0, `${id} leads to ${page.url()}, where nothing is`);
  }
}

/** A workbook tells no passwords. */
async function firstPasswords(admin) {
  const { page } = admin;
  await admin.open("#/accounts");
  for (const account of PEOPLE) await page.check(`main tr:has(a[href$="/accounts/${account}/show"]) input[type=checkbox]`);
  await page.click("[data-bulk=first-passwords]");
  await admin.picture("first-passwords-asked");
  await page.click("[role=dialog] .MuiDialogActions-root .MuiButton-contained");
  await admin.see("[data-password-sheet]");
  await admin.inEachSize("first-passwords");
  const told = {};
  for (const account of PEOPLE) [told[account]] = PASSWORD.exec(await page.innerText(`[data-password-card="${account}"]`));
  await page.click("[data-passwords-done]");
  await page.waitForSelector("[data-password-sheet]", { state: "detached" });
  return told;
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
function ofThisPlant({ records, sheets: all, shots, language }) {
  const ports = Object.fromEntries(readFileSync(`${process.env.TAKT_EMPTY_HOME}/ports.properties`, "utf8").split(/\r?\n/)
    .map((line) => /^simulator\.(\S+?)\s*=\s*(\d+)/.exec(line)).filter(Boolean).map(([, device, port]) => [device, port]));
  const rows = all.find(({ entity }) => entity === DEVICE).rows.filter(([device]) => ports[device]);
  const written = Object.fromEntries(rows.map(([device, , address]) => [address, address.replace(/127\.0\.0\.1:\d+/, `127.0.0.1:${ports[device]}`)]));
  const path = `${shots}/${language}-plant.zip`;
  writeFileSync(path, repacked(readFileSync(records), written));
  return path;
}

async function moved(admin) {
  const { page } = admin;
  await admin.open("#/devices/MC-CNC-M01");
  await admin.see("[data-edit-connection]");
  await admin.inEachSize("connection", true);
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

/** Nothing is left once what was approved has come into force. */
async function ready(admin, before) {
  await admin.open("#/readiness");
  await admin.see('[data-line="execution.ready.stock"][data-missing="0"]');
  await admin.inEachSize("readiness-ready", true);
  const open = missing(await admin.read("administration/readiness"));
  console.log(`        of ${missing(before).length} lines that were open ${open.length} are: ${open.join(", ")}`);
  expect(open.length === 0, `the plant lacks ${open.join(", ")}`);
}
