/* Two lanes of people against a running product: some make an order in the first language and look at every screen in each; others
   set the plant up once the screens have followed the order's first task, and are helped when the order is made. The stories reset
   the factory, so they are played only when they are asked for, on a product of their own. TAKT_BASE_URL, TAKT_SCREENSHOTS,
   TAKT_LANGUAGES, TAKT_FACTOR, TAKT_JOURNEYS; where TAKT_EMPTY_URL and TAKT_EMPTY_HOME say, a second product that knows nothing is
   set up. */
import { mkdirSync } from "node:fs";
import { accountsJourney } from "./accounts.mjs";
import { launch } from "./browser.mjs";
import { calendarsJourney } from "./calendars.mjs";
import { documentsJourney } from "./documents.mjs";
import { equipmentJourney } from "./equipment.mjs";
import { emptyPlantJourney } from "./empty-plant.mjs";
import { exchangeJourney } from "./exchange.mjs";
import { materialsJourney } from "./materials.mjs";
import { orderStory } from "./order-story.mjs";
import { peopleJourney } from "./people.mjs";
import { plantJourney } from "./plant.mjs";
import { productsJourney } from "./products.mjs";
import { Protocol } from "./protocol.mjs";
import { recordsJourney } from "./records.mjs";
import { rosterJourney } from "./roster.mjs";
import { searchJourney } from "./search.mjs";
import { screensTour } from "./screens-tour.mjs";
import { storiesJourney, storiesTour } from "./stories.mjs";

/** What a team sets up before the first order. Each stands alone. */
const SET_UP = {
  records: recordsJourney,
  accounts: accountsJourney,
  exchange: exchangeJourney,
  plant: plantJourney,
  products: productsJourney,
  documents: documentsJourney,
  materials: materialsJourney,
  people: peopleJourney,
  calendars: calendarsJourney,
  roster: rosterJourney,
  search: searchJourney,
  equipment: equipmentJourney,
  empty: emptyPlantJourney,
};
/** What those do of it who have made the order. */
const AFTERWARDS = ["search", "equipment", "empty"];

const base = (process.env.TAKT_BASE_URL ?? "http://127.0.0.1:8080").replace(/\/?$/, "/");
const shots = process.env.TAKT_SCREENSHOTS ?? "target/screenshots";
const languages = (process.env.TAKT_LANGUAGES ?? "zh,en").split(",");
const journeys = (process.env.TAKT_JOURNEYS ?? ["order", ...Object.keys(SET_UP)].join()).split(",");
const factor = Number(process.env.TAKT_FACTOR ?? 40);

mkdirSync(shots, { recursive: true });
const browser = await launch();
const protocol = new Protocol(shots);
/** Whether screens follow at once is looked at while nobody else works with this product. */
let letOthersBegin;
const others = new Promise((resolve) => (letOthersBegin = resolve));
await Promise.all([production(), preparation()]);
await browser.close();
process.exit(protocol.end() ? 0 : 1);

/** The lanes do not share sessions: who signs out in one is still there in the other. */
function stages() {
  return languages.map((language) => ({ browser, base, shots, language, factor, protocol, sessions: new Map() }));
}

async function production() {
  const lane = stages();
  if (journeys.includes("order")) await protocol.journey(() => orderJourney(lane));
  letOthersBegin();
  if (journeys.includes("stories")) await protocol.journey(() => playStories(lane));
  await setUp(lane, (name) => AFTERWARDS.includes(name));
}

async function preparation() {
  await others;
  await setUp(stages(), (name) => !AFTERWARDS.includes(name));
}

/** With the whole of it each journey is played in one language, in turns; who asks for some sees them in each. */
async function setUp(lane, ours) {
  const asked = Object.keys(SET_UP).filter((name) => journeys.includes(name));
  for (const [at, name] of asked.entries()) {
    if (!ours(name)) continue;
    const played = process.env.TAKT_JOURNEYS ? lane : [lane[at % lane.length]];
    for (const stage of played) await protocol.journey(() => SET_UP[name](stage, stage === played[0]));
  }
}

async function orderJourney(lane) {
  const order = await orderStory(lane[0], letOthersBegin);
  for (const stage of lane) await screensTour(stage, order);
}

async function playStories(lane) {
  await storiesJourney(lane[0]);
  for (const stage of lane) await storiesTour(stage);
}
