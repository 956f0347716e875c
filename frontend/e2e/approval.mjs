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
  await page.click("[name=all]:enabled");
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
