/* Plays an order and the stories in the first language, keeps records and accounts, exchanges files and looks at every screen in each, against a running product: TAKT_BASE_URL, TAKT_SCREENSHOTS, TAKT_LANGUAGES, TAKT_FACTOR, TAKT_JOURNEYS. */
import { mkdirSync } from "node:fs";
import { accountsJourney } from "./accounts.mjs";
import { launch } from "./browser.mjs";
import { calendarsJourney } from "./calendars.mjs";
import { Protocol } from "./protocol.mjs";
import { exchangeJourney } from "./exchange.mjs";
import { orderStory } from "./order-story.mjs";
import { plantJourney } from "./plant.mjs";
import { recordsJourney } from "./records.mjs";
import { rosterJourney } from "./roster.mjs";
import { screensTour } from "./screens-tour.mjs";
import { storiesJourney, storiesTour } from "./stories.mjs";

const base = (process.env.TAKT_BASE_URL ?? "http://127.0.0.1:8080").replace(/\/?$/, "/");
const shots = process.env.TAKT_SCREENSHOTS ?? "target/screenshots";
const languages = (process.env.TAKT_LANGUAGES ?? "zh,en").split(",");
const journeys = (process.env.TAKT_JOURNEYS ?? "order,records,accounts,exchange,calendars,roster,stories").split(",");
const factor = Number(process.env.TAKT_FACTOR ?? 40);

mkdirSync(shots, { recursive: true });
const browser = await launch();
const protocol = new Protocol(shots);
try {
  const stages = languages.map((language) => ({ browser, base, shots, language, factor, protocol, sessions: new Map() }));
  if (journeys.includes("order")) await orderJourney(stages);
  if (journeys.includes("records")) for (const stage of stages) await recordsJourney(stage);
  if (journeys.includes("accounts")) for (const stage of stages) await accountsJourney(stage);
  if (journeys.includes("exchange")) for (const stage of stages) await exchangeJourney(stage);
  if (journeys.includes("calendars")) for (const stage of stages) await calendarsJourney(stage, stage === stages[0]);
  if (journeys.includes("roster")) for (const stage of stages) await rosterJourney(stage, stage === stages[0]);
  if (journeys.includes("stories")) await playStories(stages);
} catch (failure) {
  protocol.broken(failure);
} finally {
  await browser.close();
}
console.log(`${protocol.passed} passed, ${protocol.failed} failed`);
process.exit(protocol.failed > 0 || protocol.passed === 0 ? 1 : 0);

async function orderJourney(stages) {
  const order = await orderStory(stages[0]);
  for (const stage of stages) await screensTour(stage, order);
}

async function playStories(stages) {
  await storiesJourney(stages[0]);
  for (const stage of stages) await storiesTour(stage);
}
