import { DESK, Person, TABLET } from "./person.mjs";
import { expect } from "./protocol.mjs";

const DRAWING = "DRW-HUB-80";
/** What the plant began with. */
const FIRST = "A";

/** The engineer uploads another revision of a drawing, the supervisor approves it; who works sees the new one and no other. */
export async function documentsJourney(stage) {
  const { protocol } = stage;
  console.log(`Documents in ${stage.language}`);
  const engineer = await Person.signedIn(stage, "engineer");
  const supervisor = await Person.signedIn(stage, "supervisor");
  const operator = await Person.signedIn(stage, "operator", TABLET);
  const before = await inForce(engineer);
  let revision = "";
  await protocol.check("documents are listed, and a drawing, an instruction and a program are looked at", engineer, () => looks(engineer));
  await protocol.check("the engineer uploads another drawing and submits it", engineer, async () => {
    revision = await uploaded(engineer);
  });
  await protocol.check("what is in review is hidden from who works", operator, () => hidden(operator, before, revision));
  await protocol.check("the supervisor looks at it and approves", supervisor, () => approved(supervisor, revision));
  await protocol.check("who works sees the new drawing and not the old", operator, () => replaced(operator, before, revision));
  for (const { errors } of [engineer, supervisor, operator]) expect(errors.length === 0, `the pages had errors: ${errors.join("; ")}`);
  for (const person of [engineer, supervisor, operator]) await person.leave();
}

async function inForce(person) {
  const revisions = await person.read(`definition/documents/${DRAWING}/revisions`);
  return revisions.find(({ state }) => state === "EFFECTIVE").revision;
}

async function looks(engineer) {
  const { page } = engineer;
  await engineer.open("#/documents");
  await engineer.see(`main tbody tr:has-text("${DRAWING}")`);
  await engineer.inEachSize("documents");
  await engineer.open(`#/documents/${DRAWING}/revisions/${FIRST}`);
  await engineer.see("[data-view=pdf] [data-drawn='1']");
  await turned(engineer);
  await engineer.inEachSize("document", true);
  await page.click("[data-tool=larger]");
  await engineer.see('[data-zoom="1.25"]');
  await engineer.open("#/documents/NC-HUB-80/show");
  await engineer.see('[data-view=text]:has-text("O-HUB-80A")');
  await engineer.picture("document-program");
}

/** A drawing is as wide as its place, however the tablet is held. */
async function turned({ page }) {
  await page.setViewportSize(TABLET);
  await page.waitForFunction(() => {
    const { scrollWidth, clientWidth } = document.querySelector("[data-view=pdf]");
    return scrollWidth <= clientWidth;
  });
  await page.setViewportSize(DESK);
}

/** A page of which something is refused, a PDF of which nothing runs, then a drawing. */
async function uploaded(engineer) {
  const { page } = engineer;
  await engineer.open(`#/documents/${DRAWING}/show`);
  await page.click("[data-copy]");
  const revision = await page.inputValue("[role=dialog] [name=revision]");
  await confirm(engineer);
  await engineer.see("[data-binding-row]");
  await engineer.inEachSize("document-edit", true);
  await engineer.open(`#/documents/${DRAWING}/revisions/${revision}`);
  await engineer.see("[data-remove-file]");
  const copied = await page.locator("[data-remove-file]").evaluateAll((buttons) => buttons.map((button) => button.dataset.removeFile));
  const drawings = ["ring", "hub"].map((name) => `${name}-${revision}.png`);
  await page.setInputFiles("[data-file-input]", { name: "drawing.png", mimeType: "image/png", buffer: Buffer.from("<html><script>alert(1)</script>") });
  await engineer.see("[data-file-refused]");
  await nothingRuns(engineer, copied);
  await page.setInputFiles("[data-file-input]", drawings.map((name) => ({ name, mimeType: "image/png", buffer: Buffer.from(PICTURE, "base64") })));
  for (const name of drawings) await engineer.see(`[data-file="${name}"]`);
  await engineer.see("[data-view=picture] img");
  for (const name of copied) {
    await page.click(`[data-remove-file="${name}"]`);
    await confirm(engineer);
    await page.waitForSelector(`[data-file="${name}"]`, { state: "detached" });
  }
  await engineer.inEachSize("document-draft", true);
  await page.click("[data-act=submit]:enabled");
  await confirm(engineer);
  await engineer.see("[data-act=approve]:disabled");
  return revision;
}

/** What a PDF would do when it is opened: the page is drawn, and it does not speak. */
async function nothingRuns(engineer, files) {
  const { page } = engineer;
  const said = [];
  const hear = async (dialog) => {
    said.push(dialog.message());
    await dialog.dismiss();
  };
  page.on("dialog", hear);
  await page.setInputFiles("[data-file-input]", { name: "speaking.pdf", mimeType: "application/pdf", buffer: Buffer.from(SPEAKING) });
  await page.click('[data-file="speaking.pdf"]');
  await engineer.see('[data-file="speaking.pdf"].Mui-selected');
  await engineer.see('[data-view=pdf] [data-drawn="1"]');
  page.off("dialog", hear);
  expect(said.length === 0, `the PDF says ${said.join()}`);
  files.push("speaking.pdf");
}

async function hidden(operator, before, revision) {
  const { page } = operator;
  await operator.open(`#/documents/${DRAWING}/show`);
  await operator.see(`[data-shown="${before}"]`);
  expect((await page.locator("[data-revision]").count()) === 1, "another revision than the one in force is offered");
  const status = await page.evaluate(async (url) => (await fetch(url)).status, `${operator.stage.base}api/definition/documents/${DRAWING}/revisions/${revision}/files/1`);
  expect(status === 403, `the file of the draft answered ${status}`);
}

async function approved(supervisor, revision) {
  const { page } = supervisor;
  await supervisor.open("#/reviews");
  await page.click(`[data-waiting-review="${DRAWING} ${revision}"] a`);
  await supervisor.see("[data-view=picture] img");
  await page.click("[data-act=approve]:enabled");
  await confirm(supervisor);
  await supervisor.see(`[data-revision="${revision}"] [data-state=EFFECTIVE]`);
}

async function replaced(operator, before, revision) {
  const { page } = operator;
  await operator.see(`[data-shown="${revision}"]`);
  await operator.picture("document-in-force");
  await page.click("[data-large]");
  await operator.see("[data-file-dialog] [data-view=picture]");
  await operator.picture("document-large");
  await page.click("[data-close]");
  await operator.open(`#/documents/${DRAWING}/revisions/${before}`);
  await page.waitForSelector("[data-shown]", { state: "detached" });
  await operator.see("main [role=alert]");
  expect((await page.locator("[data-file]").count()) === 0, "the old drawing is shown");
}

async function confirm({ page }) {
  await page.click("[role=dialog] .MuiDialogActions-root .MuiButton-contained");
}

/** An empty page with a script that greets whoever opens it. */
const SPEAKING = `%PDF-1.7
1 0 obj << /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] >> endobj
trailer << /Root 1 0 R >>
startxref
0
%%EOF
`;

/** A ring in a frame. */
const PICTURE = "iVBORw0KGgoAAAANSUhEUgAAADAAAAAeCAAAAABPz8IdAAAAaklEQVR42t2USxJAEQwEc5Tc/5JUWWHi0+8pC9khXZgkYw7DPKE4BpTbt4HqxTtAlRcgCrQ5QgjQZ8ja5ueyo0AgwQQIpWw/9ReIqzgEfFT2lwGs0oXC4V7i3YrngU8cn2nuGh98aeF8MDL6M6M5xR1WewAAAABJRU5ErkJggg==";
