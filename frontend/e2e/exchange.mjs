import { readFileSync, writeFileSync } from "node:fs";
import { Person } from "./person.mjs";
import { expect } from "./protocol.mjs";

const CLASSES = "#/imports?kind=material.class";

/** Master data as a file: a template is filled in, tried with an error, mended, applied, exported, given back unchanged, and undone. */
export async function exchangeJourney(stage) {
  const { protocol } = stage;
  console.log(`Import and export in ${stage.language}`);
  const code = `try-${stage.language}-${Date.now().toString(36)}`;
  const engineer = await Person.signedIn(stage, "engineer");
  const taken = {};
  await protocol.check("a list leads to import and export with its kind chosen", engineer, () => chosen(engineer));
  await protocol.check("a template says in the reader's language what is needed", engineer, () => template(engineer, taken));
  await protocol.check("a dry run names the cell, what is wrong and the cure", engineer, () => faulty(engineer, taken, code));
  await protocol.check("a mended file shows its differences and is applied", engineer, () => applied(engineer, taken, code));
  await protocol.check("what is exported as a workbook is imported again unchanged", engineer, () => unchanged(engineer));
  await protocol.check("an import is undone", engineer, () => undone(engineer, taken, code));
  await protocol.check("who may not import is not offered it", engineer, () => notOffered(stage));
  expect(engineer.errors.length === 0, `the pages had errors: ${engineer.errors.join("; ")}`);
  await engineer.leave();
}

async function chosen(engineer) {
  const { page } = engineer;
  await engineer.open("#/material-classes");
  await page.click("[data-exchange]");
  await engineer.see('#take [name="material.class"]:checked');
  expect(!(await page.isChecked('#take [name="material.definition"]')), "another kind is chosen too");
  await engineer.inEachSize("exchange", true);
}

async function template(engineer, taken) {
  const path = await download(engineer, "template-csv");
  taken.header = readFileSync(path, "utf8").trim();
  const name = engineer.stage.language === "zh" ? "中文名称 *" : "Chinese name *";
  expect(taken.header.includes(name), `the template begins with ${taken.header}`);
}

async function faulty(engineer, taken, code) {
  await give(engineer, "classes.csv", `${taken.header}\r\n${code}-1,一,One\r\n${code}-2,二,\r\n${code}-1,三,Three\r\n`);
  await engineer.see("[data-explained=FAULTY]");
  const cell = await engineer.see('[data-fault="C3"]');
  expect(/\S/.test(await cell.innerText()), "the fault has no text");
  await engineer.see('[data-fault="A4"]');
  await engineer.picture("import-faulty", true);
  expect((await engineer.page.locator("[data-apply]").count()) === 0, "a faulty file can be applied");
}

async function applied(engineer, taken, code) {
  const { page } = engineer;
  await engineer.open(CLASSES);
  await give(engineer, "classes.csv", `${taken.header}\r\n${code}-1,一,One\r\n${code}-2,二,Two\r\n`);
  await engineer.see("[data-explained=CHECKED]");
  await engineer.see("[data-row] >> nth=1");
  expect((await page.locator("[data-row]").count()) === 2, "more rows are shown than there are");
  await engineer.picture("import-checked", true);
  await page.click("[data-apply]");
  await engineer.see("[data-explained=APPLIED]");
  await engineer.picture("import-applied");
  taken.page = page.url();
  expect((await engineer.read(`material/classes/${code}-2`)).nameEn === "Two", "the record is not there");
}

async function unchanged(engineer) {
  await engineer.open("#/imports");
  await engineer.see("[data-import]");
  await engineer.picture("imports", true);
  // the line takes from lots meanwhile
  for (const moving of ["connectivity.device", "material.lot"]) await engineer.page.uncheck(`#take [name="${moving}"]`);
  const path = await download(engineer, "data");
  await engineer.page.setInputFiles("input[type=file]", path);
  await engineer.see("[data-explained=CHECKED]");
  expect((await engineer.page.locator("[data-apply]").count()) === 0, "the export would change something");
  await engineer.picture("import-same");
}

async function undone(engineer, taken, code) {
  const { page } = engineer;
  await page.goto(taken.page);
  await page.click("[data-undo]");
  await engineer.picture("import-undo");
  await page.click("[role=dialog] .MuiDialogActions-root .MuiButton-contained");
  await engineer.see("[data-explained=UNDONE]");
  await engineer.open(`#/material-classes?filter={"q":"${code}"}`);
  await engineer.see("[data-nothing]");
}

async function notOffered(stage) {
  const storekeeper = await Person.signedIn(stage, "storekeeper");
  await storekeeper.open("#/material-classes");
  await storekeeper.see("main tbody tr");
  expect((await storekeeper.page.locator("[data-exchange]").count()) === 0, "the storekeeper is offered an import");
  await storekeeper.leave();
}

async function download({ page, stage }, what) {
  const [file] = await Promise.all([page.waitForEvent("download"), page.click(`[data-take="${what}"]`)]);
  const path = `${stage.shots}/${file.suggestedFilename()}`;
  await file.saveAs(path);
  return path;
}

async function give({ page, stage }, name, text) {
  const path = `${stage.shots}/${name}`;
  writeFileSync(path, text);
  await page.waitForSelector("[data-choose-file]");
  await page.setInputFiles("input[type=file]", path);
  await page.waitForURL(/imports\/IM-/);
}
