import { Person } from "./person.mjs";
import { expect } from "./protocol.mjs";

const ROW = "main tbody tr";
const BEARING = "PP-BRG-6001";
const SCREW = "PP-SCR-M4";

/** Codes are made as the plant wants them, and a lot comes in by the box and is divided. */
export async function materialsJourney(stage) {
  const { protocol } = stage;
  console.log(`Materials in ${stage.language}`);
  const admin = await Person.signedIn(stage, "admin");
  const storekeeper = await Person.signedIn(stage, "storekeeper");
  await protocol.check("a pattern of codes is tried before it is kept", admin, () => numbering(admin));
  await protocol.check("a material says what a box of it is", admin, () => units(admin));
  await protocol.check("a carrier gets the next code", admin, () => carriers(admin));
  await protocol.check("a lot comes in by the box", storekeeper, () => received(storekeeper));
  await protocol.check("parts are taken out of a lot, and one is put back", storekeeper, () => divided(storekeeper));
  await protocol.check("screws come in without a lot", storekeeper, () => looseReceived(storekeeper));
  for (const { account, errors } of [admin, storekeeper]) expect(errors.length === 0, `${account}'s pages had errors: ${errors.join("; ")}`);
  await admin.leave();
  await storekeeper.leave();
}

async function numbering(admin) {
  const { page } = admin;
  await admin.open("#/number-patterns");
  await admin.see(`${ROW}:has-text("material.lot")`);
  await admin.picture("numbering");
  await admin.open("#/number-patterns/material.lot");
  await admin.see("[data-next-codes]:has-text('ML-')");
  await page.fill("[name=pattern]", "L{yy}-{place}-");
  await page.click("[data-part='{n:3}']");
  await admin.see("[data-preview-refused]");
  await page.fill("[name=pattern]", "L{yy}{MM}{dd}.{n:4}");
  await page.waitForFunction(() => /L\d{6}\.0\d{3}/.test(document.querySelector("[data-next-codes]")?.textContent ?? ""));
  await admin.inEachSize("numbering-form");
  await page.fill("[name=pattern]", "ML-{yyyy}{MM}{dd}-{n:3}");
  await admin.open("#/number-patterns/ordering.production-order/show");
  await admin.see("[data-next-codes]:has-text('PO-')");
  await admin.picture("numbering-page");
}

async function units(admin) {
  const { page } = admin;
  await admin.open("#/units-of-measure");
  await admin.see(ROW);
  await admin.picture("units-of-measure");
  await admin.open(`#/material-definitions/${BEARING}/show`);
  await admin.see("[data-unit=box]");
  await page.click("[data-add-unit]");
  await page.click(".MuiDialog-root [role=combobox]");
  await page.click("[role=listbox] [data-value=dozen]");
  await page.fill("[name=baseQuantity]", "12");
  await admin.picture("material-unit-dialog");
  await page.click(".MuiDialogActions-root .MuiButton-contained");
  await admin.see(".MuiDialog-root .Mui-error");
  await page.waitForFunction(() => document.activeElement?.closest("[role=dialog] .Mui-error"));
  await page.keyboard.press("Escape");
  await page.waitForSelector(".MuiDialog-root", { state: "detached" });
  await admin.picture("material-with-units", true);
}

async function carriers(admin) {
  const { page } = admin;
  await admin.open("#/carriers");
  await admin.see(ROW);
  await admin.picture("carriers");
  await admin.open("#/carriers/create");
  await choose(page, "material", "PK-BOX-06");
  await admin.picture("carrier-new");
  await page.keyboard.press("Control+s");
  await page.waitForURL(/carriers\/CR-\d+\/show/);
}

async function received(storekeeper) {
  const { page } = storekeeper;
  await storekeeper.open("#/material-lots");
  await storekeeper.see(ROW);
  await storekeeper.picture("material-lots");
  await storekeeper.open("#/material-lots/create");
  await choose(page, "material", BEARING);
  await page.fill("[name=quantity]", "2");
  await page.click(".MuiFormControl-root:has([name=unit]) [role=combobox]");
  await page.click("[role=listbox] [data-value=box]");
  await storekeeper.see("[data-converted]:has-text('20')");
  await choose(page, "place", "FL-01");
  await page.fill("[name=productionDate]", "2026-01-15");
  await storekeeper.picture("lot-receive", true);
  await page.waitForSelector("[role=listbox]", { state: "detached" });
  await page.keyboard.press("Control+s");
  await page.waitForURL(/material-lots\/ML-.*\/show/);
  await storekeeper.see("[data-moved=RECEIVE]");
}

async function divided(storekeeper) {
  const { page } = storekeeper;
  const lot = decodeURIComponent(page.url().split("/").at(-2));
  for (const quantity of ["5", "7.5"]) {
    await page.click("[data-divide]");
    await page.fill(".MuiDialog-root [name=quantity]", quantity);
    if (quantity === "5") await storekeeper.picture("lot-divide");
    await page.click(".MuiDialogActions-root .MuiButton-contained");
    await page.waitForSelector(".MuiDialog-root", { state: "detached" });
  }
  await storekeeper.see(`[data-sublot="${lot}-02"]`);
  await page.click(`[data-merge="${lot}-01"]`);
  await page.waitForSelector(`[data-merge="${lot}-01"]`, { state: "detached" });
  await storekeeper.inEachSize("lot", true);
  await storekeeper.open(`#/material-lots/${lot}-02/show`);
  await storekeeper.see(`[data-parent="${lot}"]`);
  await storekeeper.picture("sublot", true);
}

/** Types into a field that finds records, and takes the first that is found. */
async function choose(page, field, text) {
  await page.fill(`.ra-input-${field} input`, text);
  await page.click(`[role=listbox] [role=option]:has-text("${text}")`);
}

const liesIn = ({ places }, store) => places.find(({ place }) => place === store)?.quantity ?? 0;

/** What is not told apart by lots is received on its own page; what cannot be right is told at its field. */
async function looseReceived(storekeeper) {
  const { page } = storekeeper;
  await storekeeper.open(`#/material-definitions/${SCREW}/show`);
  await storekeeper.see("[data-lies-in]");
  const before = await storekeeper.read(`material/definitions/${SCREW}/stock`);
  await page.click("[data-receive]");
  await page.fill("[name=quantity]", "0");
  await page.fill("[name=note]", "DN 4711");
  await page.click(".MuiDialog-root [role=combobox][aria-autocomplete]");
  await page.click('[role=option]:has-text("(FL-01)")');
  await page.click(".MuiDialogActions-root .MuiButton-contained");
  await storekeeper.see(".MuiDialog-root .Mui-error");
  await page.fill("[name=quantity]", "2.5");
  await page.click(".MuiDialog-root [role=combobox]:not([aria-autocomplete])");
  await page.click("[role=listbox] [data-value=box]");
  await storekeeper.see("[data-converted]");
  await storekeeper.inEachSize("loose-receipt");
  await page.click(".MuiDialogActions-root .MuiButton-contained");
  await page.waitForSelector(".MuiDialog-root", { state: "detached" });
  await storekeeper.see('[data-moved=RECEIVE]:has-text("DN 4711")');
  await storekeeper.picture("loose-material", true);
  const after = await storekeeper.read(`material/definitions/${SCREW}/stock`);
  expect(liesIn(after, "FL-01") === liesIn(before, "FL-01") + 500, `FL-01 has ${liesIn(after, "FL-01")} after ${liesIn(before, "FL-01")}`);
}
