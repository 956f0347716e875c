import { Person } from "./person.mjs";
import { expect } from "./protocol.mjs";

const HUB = "RT-HUB-A";

/** The engineer writes another revision of the hub's routing, the supervisor compares and approves it; the engineer could not have. */
export async function productsJourney(stage) {
  const { protocol } = stage;
  console.log(`Products in ${stage.language}`);
  const engineer = await Person.signedIn(stage, "engineer");
  const supervisor = await Person.signedIn(stage, "supervisor");
  const admin = await Person.signedIn(stage, "admin");
  const before = await inForce(engineer);
  let revision = "";
  await protocol.check("products and routings are listed with what is in force", engineer, () => lists(engineer));
  await protocol.check("a product's bundle is seen in one place, and an instruction goes along with it", engineer, () => bundled(engineer, supervisor));
  await protocol.check("the engineer writes another revision", engineer, async () => {
    revision = await written(engineer, before);
  });
  await protocol.check("a second writer is shown both versions, and takes back what was removed by mistake", engineer, () => both(engineer, admin, revision));
  await protocol.check("the engineer submits it", engineer, () => submitted(engineer));
  await protocol.check("whoever wrote it does not approve it", engineer, () => refused(engineer, revision));
  await protocol.check("the supervisor compares and approves", supervisor, () => approved(supervisor, revision, before));
  await protocol.check("the new revision is in force, the one before is superseded", engineer, () => took(engineer, revision, before));
  for (const { errors } of [engineer, supervisor, admin]) expect(errors.length === 0, `the pages had errors: ${errors.join("; ")}`);
  for (const person of [engineer, supervisor, admin]) await person.leave();
}

async function inForce(engineer) {
  const revisions = await engineer.read(`definition/routings/${HUB}/revisions`);
  return revisions.find(({ state }) => state === "EFFECTIVE").revision;
}

async function lists(engineer) {
  const { page } = engineer;
  await engineer.open("#/products");
  await engineer.see('main tbody tr:has-text("SF-HUB-80")');
  await engineer.inEachSize("products");
  await engineer.open("#/products/FP-WHL-80S/show");
  await engineer.see('[data-part="SF-HUB-80"]');
  await page.click("[data-deep=false]");
  await engineer.see('[data-part="RM-AL-080"]');
  await engineer.inEachSize("product", true);
  await engineer.open("#/material-definitions/RM-AL-080/show");
  await engineer.see('[data-used-in="FP-WHL-80S"][data-level="2"]');
}

/** Bill, operations, inspections, recipe and documents; then a draft of an instruction and of the product, released as one. */
async function bundled(engineer, supervisor) {
  const { page } = engineer;
  await engineer.open("#/products/SF-HUB-80/show");
  for (const part of ['[data-bundled-operation="10"]', '[data-inspected="30 C01"]', '[data-recipe="10"]:has-text("TL-BOR28")', '[data-bundled-document="DRW-HUB-80"]']) await engineer.see(part);
  await engineer.inEachSize("product-bundle", true);
  await engineer.open("#/documents/SOP-HUB-05/show");
  await page.click("[data-copy]");
  const instruction = await page.inputValue("[role=dialog] [name=revision]");
  await confirm(engineer);
  await engineer.see("[data-binding-row]");
  await engineer.open("#/products/SF-HUB-80/show");
  await page.click("[data-copy]");
  const revision = await page.inputValue("[role=dialog] [name=revision]");
  await confirm(engineer);
  await page.waitForURL(new RegExp(`revisions/${revision}/edit$`));
  await engineer.see("[data-save]");
  await engineer.inEachSize("product-edit", true);
  await engineer.open(`#/products/SF-HUB-80/revisions/${revision}`);
  await engineer.see(`[data-bundled-document="SOP-HUB-05"]:has-text("${instruction}")`);
  await page.click("[data-act=submit]:enabled");
  await page.check(`[data-along-drafts] [name="SOP-HUB-05 ${instruction}"]`);
  await engineer.picture("product-submit");
  await confirm(engineer);
  await supervisor.open("#/reviews");
  await supervisor.see(`[data-waiting-review="SF-HUB-80 ${revision}"]`);
  await supervisor.inEachSize("reviews");
  await supervisor.page.click(`[data-waiting-review="SF-HUB-80 ${revision}"] a`);
  await supervisor.see('[data-bundled-document="SOP-HUB-05"] [data-state=IN_REVIEW]');
  await supervisor.inEachSize("product-review", true);
  await supervisor.page.click("[data-act=approve]:enabled");
  await confirm(supervisor);
  await supervisor.see(`[data-revision="${revision}"] [data-state=EFFECTIVE]`);
  await supervisor.see('[data-bundled-document="SOP-HUB-05"] [data-state=EFFECTIVE]');
}

async function written(engineer, before) {
  const { page } = engineer;
  await engineer.open(`#/routings/${HUB}/show`);
  await engineer.see("[data-drawn=true]");
  await engineer.inEachSize("routing", true);
  await page.click("[data-copy]");
  const revision = await page.inputValue("[role=dialog] [name=revision]");
  expect(revision !== before, "the new revision is called as the old one");
  await confirm(engineer);
  await engineer.see('[data-operation="10"]');
  await page.fill('[name="operations.1.number"]', "05");
  await page.keyboard.press("Control+s");
  await engineer.see("[data-operation] .Mui-error");
  await page.fill('[name="operations.1.number"]', "10");
  const time = Number(await page.inputValue('[name="operations.1.runSeconds"]'));
  await page.fill('[name="operations.1.runSeconds"]', String(time + 5));
  await engineer.inEachSize("routing-edit", true);
  await page.keyboard.press("Control+s");
  await engineer.see("[data-act=submit]");
  return revision;
}

async function both(engineer, admin, revision) {
  const { page } = engineer;
  const edit = `#/routings/${HUB}/revisions/${revision}/edit`;
  const other = `O-HUB-80${revision}`;
  for (const person of [engineer, admin]) {
    await person.open(edit);
    await person.see('[data-operation="10"]');
  }
  await admin.page.fill('[name="operations.1.program"]', other);
  await admin.page.click("[data-save]");
  await admin.page.waitForURL(new RegExp(`revisions/${revision}$`));
  const time = Number(await page.inputValue('[name="operations.1.runSeconds"]'));
  await page.fill('[name="operations.1.runSeconds"]', String(time + 5));
  await page.click('[data-operation="20"] [data-remove]');
  await engineer.picture("routing-row-removed");
  await page.click("[data-undo]");
  await engineer.see('[data-operation="20"]');
  await page.keyboard.press("Control+s");
  await engineer.see('[data-conflict-part="operations 10"] [data-became=CHANGED]');
  expect((await page.locator("[data-conflict-part]").count()) === 1, "more differs than the one operation");
  await engineer.inEachSize("routing-conflict");
  await page.click("[data-go-on]");
  await page.waitForSelector("[data-conflict]", { state: "detached" });
  await page.fill('[name="operations.1.program"]', other);
  await page.keyboard.press("Control+s");
  await engineer.see(`main td:has-text("${other}")`);
  const { content } = await engineer.read(`definition/routings/${HUB}/revisions/${revision}`);
  const { program, runSeconds } = content.operations.find(({ number }) => number === "10");
  expect(program === other && runSeconds === time + 5, `the choice was not kept: ${program}, ${runSeconds}`);
}

async function submitted(engineer) {
  const { page } = engineer;
  await page.click("[data-act=submit]");
  await page.fill("[role=dialog] [name=note]", "Measured on the shift");
  await confirm(engineer);
  await engineer.see("[data-against]");
}

async function refused(engineer, revision) {
  const { page } = engineer;
  await engineer.see("[data-act=approve]:disabled");
  const answer = await engineer.read(`definition/routings/${HUB}/revisions/${revision}`);
  expect(answer.acts.find(({ name }) => name === "approve").against, "nothing stands in the engineer's way");
  expect((await page.locator('[role=menuitem][href="#/reviews"]').count()) === 0, "the engineer is led to reviews");
  await engineer.picture("routing-in-review");
}

async function approved(supervisor, revision, before) {
  const { page } = supervisor;
  await supervisor.open("#/reviews");
  await page.click(`[data-waiting-review="${HUB} ${revision}"] a`);
  await page.click("[data-compare] .MuiSelect-select");
  await page.click(`[role=option]:has-text("${before} ·")`);
  await supervisor.see('[data-row="operations 10"][data-difference=CHANGED]');
  expect((await page.locator("[data-difference]").count()) === 1, "more than one row differs");
  await supervisor.inEachSize("routing-compare", true);
  await page.click("[data-back]");
  await page.click("[data-act=approve]:enabled");
  await supervisor.picture("routing-approve");
  await confirm(supervisor);
  await supervisor.see(`[data-revision="${revision}"] [data-state=EFFECTIVE]`);
}

async function took(engineer, revision, before) {
  await engineer.open(`#/routings/${HUB}/revisions/${before}`);
  await engineer.see(`[data-revision="${before}"] [data-state=SUPERSEDED]`);
  await engineer.see("[data-change=superseded]");
  await engineer.open(`#/routings/${HUB}/revisions/${revision}`);
  await engineer.see("[data-change=in-force]");
  await engineer.picture("routing-in-force", true);
}

async function confirm({ page }) {
  await page.click("[role=dialog] .MuiDialogActions-root .MuiButton-contained");
}
