import { writeFileSync } from "node:fs";

/** Takes along the files of the documents, as somebody does who downloads them. */
export async function takeFiles(person) {
  const { page, stage } = person;
  const taken = [];
  for (const { code, effective } of await person.read("definition/documents?range=%5B0%2C99%5D")) {
    const path = `definition/documents/${code}/revisions/${effective}`;
    for (const { number, name } of (await person.read(path)).content.files) {
      const content = await page.evaluate(async (url) => Array.from(new Uint8Array(await (await fetch(url)).arrayBuffer())), `${stage.base}api/${path}/files/${number}`);
      writeFileSync(`${stage.shots}/${name}`, Buffer.from(content));
      taken.push({ code, revision: effective, file: `${stage.shots}/${name}`, name });
    }
  }
  return taken;
}

/** Adds to each draft of a document the file that belongs to it. */
export async function documentFiles(person, taken) {
  for (const { code, revision, file, name } of taken) {
    await person.open(`#/documents/${code}/revisions/${revision}`);
    await person.page.setInputFiles("[data-file-input]", file);
    await person.see(`[data-file="${name}"]`);
  }
}

/** Submits every draft of a list in one go; how many there were. */
export async function submitAll(person, list) {
  const { page } = person;
  await person.open(`#/${list}`);
  await person.see("main tbody tr");
  await page.click("main thead input[type=checkbox]");
  await page.click("[data-bulk-submit]:enabled");
  await person.picture(`${list}-submit`);
  return done(person);
}

/** Approves everything that waits in one go, as soon as so many do: a review opens a moment after it was asked for. */
export async function approveAll(person, submitted) {
  const { page } = person;
  await person.open("#/reviews");
  await page.waitForFunction((count) => document.querySelectorAll("[data-waiting-review]").length === count, submitted);
  await page.click("main thead input[type=checkbox]:enabled");
  await person.picture("reviews-picked");
  await page.click("[data-bulk-approve]:enabled");
  await done(person);
  await person.picture("reviews-none");
}

/** Confirms and waits until each line has said what became of it; how many there are. */
async function done({ page }) {
  await page.click("[role=dialog] .MuiDialogActions-root .MuiButton-contained");
  await page.waitForFunction(() => document.querySelectorAll("[data-outcome]").length > 0 && !document.querySelector("[data-outcome=WAITING]"));
  const refused = await page.locator("[data-outcome=REFUSED]").allInnerTexts();
  const lines = await page.locator("[data-outcome]").count();
  if (refused.length > 0) throw new Error(`refused: ${refused.join(" / ").replaceAll(/\s+/g, " ")}`);
  await page.click("[role=dialog] .MuiDialogActions-root .MuiButton-text");
  await page.waitForSelector("[role=dialog]", { state: "detached" });
  return lines;
}
