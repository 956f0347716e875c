import { Person, TABLET } from "./person.mjs";
import { expect } from "./protocol.mjs";

const LONGEST_STORY = Number(process.env.TAKT_STORY_MS ?? 480_000);
const LONGEST_RESET_MS = 20_000;

/** What each story promises, in the order in which one reset is enough. */
const PROMISES = {
  D1: { hubs: 12, shafts: 12, wheels: 12, scrapped: 0 },
  D4: { listed: 7, inStore: 7, lotsOfAWheel: 6 },
  D6a: { good: 6, byHand: 2, unknown: 1, counted: 6, scrapped: 0 },
  D2: { good: 12, rebored: 2, scrapped: 1, replenished: 1 },
};

/** The demo factory is reset, and each story is played from the page and keeps its promise. */
export async function storiesJourney(stage) {
  const { protocol } = stage;
  console.log(`The stories in ${stage.language}`);
  const supervisor = await Person.signedIn(stage, "supervisor");
  await protocol.check("the demo factory is reset while the product runs", supervisor, () => reset(supervisor));
  await protocol.check("plant time is set to its fastest", supervisor, () => runFast(supervisor));
  const plays = {};
  for (const code of Object.keys(PROMISES)) {
    plays[code] = await protocol.check(`story ${code} keeps its promise`, supervisor, () => play(supervisor, code));
  }
  await protocol.check("the screens show what the stories promise", supervisor, () => screensAgree(supervisor, plays));
  expect(supervisor.errors.length === 0, `the story page had errors: ${supervisor.errors.join("; ")}`);
  await supervisor.leave();
}

/** The page of the stories after they were played, as each language shows it. */
export async function storiesTour(stage) {
  const { protocol } = stage;
  for (const size of [undefined, TABLET]) {
    const supervisor = await Person.signedIn(stage, "supervisor", size);
    await protocol.check(`the stories are told in words, ${size ? "tablet" : "desk"}`, supervisor, () => toldInWords(supervisor));
    await supervisor.leave();
  }
}

async function reset(supervisor) {
  const { page } = supervisor;
  await supervisor.open("#/stories");
  await supervisor.see('[data-reset-state="NEVER"]');
  await page.click("[data-reset]");
  await supervisor.picture("reset-question");
  await page.click("[data-reset-confirm]");
  const done = await supervisor.see('[data-reset-state="DONE"]', 3 * LONGEST_RESET_MS);
  const millis = Number(await done.getAttribute("data-reset-millis"));
  console.log(`        the reset took ${millis} ms`);
  expect(millis < LONGEST_RESET_MS, `the reset took ${millis} ms`);
  const orders = await supervisor.read("ordering/production-orders");
  expect(orders.length === 0, `${orders.length} orders are still there`);
}

async function runFast(supervisor) {
  const { page } = supervisor;
  await page.focus("[data-speed] input[type=range]");
  await page.press("[data-speed] input[type=range]", "End");
  await supervisor.see('[data-speed="60"]');
}

async function play(supervisor, code) {
  const { page } = supervisor;
  await supervisor.open("#/stories");
  await page.click(`[data-story="${code}"] button`);
  await supervisor.see(`[data-stage="${code}"]`);
  await page.click("[data-play]");
  await supervisor.see('[data-stage-state="PLAYING"], [data-stage-state="ENDED"]');
  if (code === "D1") await pauseAndGoOn(supervisor);
  await supervisor.see('[data-stage-state="ENDED"]', LONGEST_STORY);
  for (const [name, promised] of Object.entries(PROMISES[code])) {
    const row = await supervisor.see(`[data-outcome-name="${name}"]`);
    const actual = Number(await row.getAttribute("data-actual"));
    expect(actual === promised, `${name} is ${actual} instead of ${promised}`);
  }
  return (await supervisor.read("demo/stories")).play.facts;
}

/** Plant time stands still while a story is paused, and the product says so. */
async function pauseAndGoOn(supervisor) {
  const { page } = supervisor;
  await supervisor.see('[data-step-name="machine"][data-position="now"]', 60_000);
  await supervisor.picture("story-playing", true);
  await page.click("[data-pause]");
  await supervisor.see('[data-stage-state="PAUSED"]');
  await supervisor.see('[data-speed="0"]');
  const { plantNow } = await supervisor.read("platform/clock");
  await page.waitForTimeout(1_000);
  const later = await supervisor.read("platform/clock");
  expect(later.plantNow === plantNow, `plant time went on from ${plantNow} to ${later.plantNow}`);
  await page.click("[data-go-on]");
  await supervisor.see('[data-speed="60"]');
}

async function screensAgree(supervisor, plays) {
  const { page } = supervisor;
  await supervisor.open(plays.D1.links.store);
  await supervisor.see('[data-state="COMPLETED"]');
  await supervisor.open(plays.D4.links.forward);
  await supervisor.see('[data-recalled="holding"] [data-unit]');
  const listed = await page.locator('[data-recalled="holding"] [data-unit]').count();
  expect(listed === PROMISES.D4.listed, `the recall lists ${listed} units`);
  await supervisor.picture("recall", true);
  await supervisor.open(plays.D4.links.backward);
  await supervisor.see("[data-tree] [data-node]");
  const unit = await page.innerText("main");
  expect(unit.includes(plays.D4.codes.lot), `the wheel does not name the lot ${plays.D4.codes.lot}`);
  await supervisor.open(plays.D6a.links.store);
  await supervisor.see("[data-step] [data-unknown]");
  await supervisor.picture("value-not-known", true);
  await supervisor.open(plays.D2.links.scrap);
  await supervisor.see("[data-within=false]");
  expect((await page.innerText("main")).includes("28.004"), "the nonconformance does not show the bore that came out too large");
}

async function toldInWords(supervisor) {
  const { page } = supervisor;
  await supervisor.open("#/stories");
  for (const code of Object.keys(PROMISES)) {
    await page.click(`[data-story="${code}"] button`);
    await supervisor.see(`[data-stage="${code}"] [data-step-name]`);
    await supervisor.picture(`story-${code}`, true);
  }
}
