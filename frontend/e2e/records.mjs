import { DESK, Person, TABLET } from "./person.mjs";
import { expect } from "./protocol.mjs";

const BAR = "RM-AL-080";
const ROW = "main tbody tr";

/** A material is added, changed by two people at once, archived, and tells what happened to it: the pattern of every record. */
export async function recordsJourney(stage) {
  const { protocol } = stage;
  console.log(`Records in ${stage.language}`);
  const code = `PP-TRY-${stage.language}-${Date.now().toString(36)}`;
  const engineer = await Person.signedIn(stage, "engineer");
  const admin = await Person.signedIn(stage, "admin");
  await protocol.check("the list is searched, and its columns are chosen and kept", engineer, () => list(engineer));
  await protocol.check("what the server refuses stands at its field", engineer, () => refused(engineer));
  await protocol.check("a material is added by keyboard", engineer, () => added(engineer, code));
  await protocol.check("nobody leaves changes by mistake", engineer, () => keptChanges(engineer, code));
  await protocol.check("who comes second sees both versions and chooses", engineer, () => conflict(engineer, admin, code));
  await protocol.check("what is needed is not archived, and the refusal says by what", engineer, () => needed(engineer));
  await protocol.check("a material is archived and restored, alone and among what is selected", engineer, () => archived(engineer, code));
  await protocol.check("the history tells who, what, from what to what and why", engineer, () => history(engineer, code));
  await protocol.check("who may only read changes nothing", engineer, () => onlyReads(stage, code));
  for (const { account, errors } of [engineer, admin]) expect(errors.length === 0, `${account}'s pages had errors: ${errors.join("; ")}`);
  await engineer.leave();
  await admin.leave();
}

async function list(engineer) {
  const { page } = engineer;
  await engineer.put("administration/lists/material-definitions/columns", { columns: null });
  await engineer.open("#/material-classes");
  await engineer.see(ROW);
  await engineer.picture("material-classes");
  await engineer.open("#/material-definitions");
  await engineer.see(`${ROW}:has-text("${BAR}")`);
  await engineer.inEachSize("materials");
  await page.click("[data-columns]");
  const [other, place] = engineer.stage.language === "zh" ? ["nameEn", 2] : ["nameZh", 1];
  await page.click(`.MuiPopover-paper [role=option] label >> nth=${place}`);
  await page.keyboard.press("Escape");
  await engineer.see(`th.column-${other}`);
  await page.reload();
  await engineer.see(`th.column-${other}`);
  await page.fill("[name=q]", BAR.slice(3));
  await page.waitForSelector(`${ROW}:has-text("SF-HUB-80")`, { state: "detached" });
  await engineer.see(`${ROW}:has-text("${BAR}")`);
  await engineer.open('#/material-definitions?filter={"q":"no-such-material"}');
  await engineer.see("[data-nothing]");
  await engineer.picture("materials-none");
}

async function refused(engineer) {
  const { page } = engineer;
  await engineer.open("#/material-definitions/create");
  await fill(engineer, { code: BAR, nameZh: "试用件", nameEn: "Trial part" });
  await chooseClass(engineer);
  await page.click("[data-save]");
  await engineer.see('.MuiFormControl-root:has([name=code]) .Mui-error');
  await engineer.picture("material-refused");
}

async function added(engineer, code) {
  const { page } = engineer;
  await fill(engineer, { code });
  await page.keyboard.press("Control+s");
  await page.waitForURL(new RegExp(`material-definitions/${code}/show`));
  await engineer.see("[data-change=added]");
  await engineer.picture("material");
}

async function keptChanges(engineer, code) {
  const { page } = engineer;
  await edit(engineer, code);
  await fill(engineer, { nameEn: "Half a thought" });
  await page.keyboard.press("Escape");
  await engineer.see("[data-stay]");
  await engineer.picture("material-unsaved");
  await page.click("[data-stay]");
  await page.waitForSelector("[data-stay]", { state: "detached" });
  expect((await page.inputValue("[name=nameEn]")) === "Half a thought", "what was typed is lost");
  await page.keyboard.press("Escape");
  await page.click("[data-leave]");
  await page.waitForURL(new RegExp(`material-definitions/${code}/show`));
}

async function conflict(engineer, admin, code) {
  const { page } = engineer;
  await edit(engineer, code);
  await edit(admin, code);
  await fill(admin, { nameZh: "管理员的名称", nameEn: "The administrator's name" });
  await admin.page.click("[data-save]");
  await admin.page.waitForURL(new RegExp(`material-definitions/${code}/show`));
  await fill(engineer, { nameEn: "The engineer's name" });
  await page.keyboard.press("Control+s");
  await engineer.see("[data-conflict-field=nameZh]");
  await engineer.see("[data-conflict-field=nameEn]");
  await engineer.picture("material-conflict");
  await page.click("[data-save-merged]");
  await page.waitForURL(new RegExp(`material-definitions/${code}/show`));
  const kept = await engineer.read(`material/definitions/${code}`);
  expect(kept.nameEn === "The engineer's name" && kept.nameZh === "管理员的名称", `the choice was not kept: ${JSON.stringify(kept)}`);
}

async function needed(engineer) {
  const { page } = engineer;
  await engineer.open(`#/material-definitions/${BAR}/show`);
  const lots = await engineer.see('[data-use="material.use.lot"]');
  expect(/\b2\b.*\b0\b/s.test((await lots.innerText()).split("\n").pop()), "the lots are not counted");
  await command(engineer, "archive", "No longer bought");
  const refusal = await engineer.see("[role=dialog] [role=alert]");
  expect((await refusal.innerText()).includes("SF-HUB-80"), "the refusal does not name the product");
  await engineer.picture("material-needed");
  await page.keyboard.press("Escape");
  await page.waitForSelector("[role=dialog]", { state: "detached" });
}

async function archived(engineer, code) {
  const { page } = engineer;
  await engineer.open(`#/material-definitions/${code}/show`);
  await command(engineer, "archive", "Was only a try");
  await engineer.see("[data-archived]");
  await command(engineer, "restore", "Tried once more");
  await page.waitForSelector("[data-archived]", { state: "detached" });
  await engineer.open(`#/material-definitions?filter={"q":"${code}"}`);
  await page.click(`${ROW}:has-text("${code}") input[type=checkbox]`);
  await all(engineer, "archive", "Was only a try");
  await engineer.open(`#/material-definitions?filter={"q":"${code}","archived":"true"}`);
  await page.click(`${ROW}:has-text("${code}") input[type=checkbox]`);
  await engineer.picture("bulk-restore");
  await all(engineer, "restore", "Needed after all");
  await engineer.open(`#/material-definitions?filter={"q":"${code}"}`);
  await page.click(`${ROW}:has-text("${code}") input[type=checkbox]`);
  await all(engineer, "archive", "Was only a try");
}

/** Does it to what is selected, which the list shows no longer. */
async function all(engineer, act, reason) {
  const { page } = engineer;
  await page.click(`[data-bulk=${act}]`);
  await page.fill("[role=dialog] [name=reason]", reason);
  await page.click("[role=dialog] .MuiDialogActions-root .MuiButton-contained");
  await engineer.see("[data-nothing]");
}

async function history(engineer, code) {
  await engineer.open(`#/material-definitions/${code}/show`);
  for (const action of ["added", "changed", "archived", "restored"]) await engineer.see(`[data-change=${action}]`);
  const text = await engineer.page.innerText("#history");
  for (const said of ["Trial part → The administrator's name", "The administrator's name → The engineer's name", "Was only a try", "周洋"]) {
    expect(text.includes(said), `the history does not tell "${said}"`);
  }
  await engineer.page.setViewportSize(TABLET);
  await engineer.picture("material-history", true);
  await engineer.page.setViewportSize(DESK);
}

async function onlyReads(stage, code) {
  const storekeeper = await Person.signedIn(stage, "storekeeper");
  await storekeeper.open(`#/material-definitions/${code}/show`);
  await storekeeper.see("[data-change=added]");
  expect((await storekeeper.page.locator("[data-edit], [data-record-command]").count()) === 0, "the storekeeper is offered a change");
  await storekeeper.see("[data-why-not]");
  await storekeeper.inEachSize("material-read");
  await storekeeper.page.click("[data-why-not]");
  await storekeeper.see('[role=dialog] [data-missing="material.edit"]');
  await storekeeper.picture("material-why-not");
  await storekeeper.leave();
}

async function edit(person, code) {
  await person.open(`#/material-definitions/${code}`);
  await person.see("[name=nameEn]");
}

async function command(person, name, reason) {
  await person.page.click(`[data-record-command=${name}]`);
  await person.page.fill("[role=dialog] [name=reason]", reason);
  await person.page.click("[role=dialog] .MuiDialogActions-root .MuiButton-contained");
}

async function fill(person, values) {
  for (const [name, value] of Object.entries(values)) await person.page.fill(`[name=${name}]`, value);
}

async function chooseClass({ page }) {
  await page.fill("#record-form input[role=combobox]", "purchased");
  await page.click('[role=option]:has-text("purchased")');
}
