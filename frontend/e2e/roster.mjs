import { Person } from "./person.mjs";
import { expect } from "./protocol.mjs";

/** A roster is generated after a look, corrected, and people swap, work overtime and are absent; or it is only looked at. */
export async function rosterJourney(stage, whole) {
  const { protocol } = stage;
  console.log(`Rosters in ${stage.language}`);
  const supervisor = await Person.signedIn(stage, "supervisor");
  await protocol.check("the roster shows the teams' two weeks", supervisor, () => shown(supervisor));
  if (whole) {
    await protocol.check("a roster is looked at, then published", supervisor, () => generated(supervisor));
    await protocol.check("a day is corrected, and says who works", supervisor, () => corrected(supervisor));
    await protocol.check("somebody is absent, and somebody works overtime in spite of little rest", supervisor, () => people(supervisor));
    await protocol.check("two people swap a shift, and take it back", supervisor, () => swapped(supervisor));
    await protocol.check("who may only read changes nothing", supervisor, () => onlyReads(stage));
  }
  expect(supervisor.errors.length === 0, `the pages had errors: ${supervisor.errors.join("; ")}`);
  await supervisor.leave();
}

async function shown(supervisor) {
  await supervisor.open("#/roster");
  await supervisor.see("[data-team=T-A] [data-roster-day^='20']");
  await supervisor.inEachSize("roster", true);
}

async function generated(supervisor) {
  const { page } = supervisor;
  await page.click("[data-generate]");
  await choose(page, "team", "T-MNT");
  await choose(page, "calendar", "CAL-SITE");
  await choose(page, "crew", "A");
  await page.click("[data-preview]");
  await supervisor.see("[data-proposal]");
  await supervisor.picture("roster-preview");
  await page.click("[role=dialog] .MuiDialogActions-root .MuiButton-contained");
  await page.waitForSelector("[role=dialog]", { state: "detached" });
  await supervisor.see("[data-team=T-MNT] [data-roster-day^='20']");
}

async function corrected(supervisor) {
  const { page } = supervisor;
  await page.focus("[data-team=T-MNT] td:nth-child(9) button");
  await page.keyboard.press("Enter");
  await supervisor.see("[data-people]");
  await page.click("[data-roster-dialog] [role=combobox]");
  await page.click('[role=option][data-value="DAY"]');
  await page.fill("[role=dialog] [name=reason]", "Stocktaking");
  await page.click("[data-correct]");
  await supervisor.see("[data-corrected]");
  await supervisor.see('[data-people="2"]');
  await supervisor.picture("roster-day");
  await page.keyboard.press("Escape");
  await page.waitForSelector("[role=dialog]", { state: "detached" });
}

async function people(supervisor) {
  const { page } = supervisor;
  await page.click("[data-add-absence]");
  await person(page, "E1004");
  await page.fill("[role=dialog] [name=reason]", "Flu");
  await page.click("[role=dialog] .MuiDialogActions-root .MuiButton-contained");
  await supervisor.see("[data-absence=E1004]");
  await page.click("[data-add-overtime]");
  await person(page, "E1031");
  await choose(page, "shift", "NIGHT");
  await page.fill("[role=dialog] [name=reason]", "Rush order");
  await page.click("[role=dialog] .MuiDialogActions-root .MuiButton-contained");
  await supervisor.see("[data-short-rest]");
  await supervisor.picture("roster-overtime");
  await page.click("[role=dialog] .MuiDialogActions-root .MuiButton-contained");
  await supervisor.see("[data-change-of=E1031]");
  await page.click("[data-change-of=E1031] button >> nth=-1");
  await because(page, "Taken back");
  await page.waitForSelector("[data-change-of=E1031] button", { state: "detached" });
}

/** Of two teams that work on one day one of each takes the other's shift; what is withdrawn is as before. */
async function swapped(supervisor) {
  const { page } = supervisor;
  await page.click("[data-add-swap]");
  await supervisor.see("[data-duty=gives]");
  const day = await page.inputValue("[data-duty=gives] input");
  const duties = (await supervisor.read(`personnel/duties?day=${day}`)).filter(({ absent, origin }) => !absent && origin === "TEAM");
  const one = duties[0];
  const other = duties.find(({ team, shift }) => team !== one.team && shift !== one.shift);
  await duty(page, "gives", one);
  await duty(page, "takes", other);
  await page.fill("[role=dialog] [name=reason]", "Wedding");
  await supervisor.picture("roster-swap");
  const save = page.locator("[role=dialog] .MuiDialogActions-root .MuiButton-contained");
  await save.click();
  await Promise.race([supervisor.see("[data-short-rest]"), page.waitForSelector("[role=dialog]", { state: "detached" })]);
  if (await page.locator("[data-short-rest]").count()) await save.click();
  const change = `[data-change-of="${one.person}"]`;
  await supervisor.see(`${change}:has-text("${other.person}")`);
  await page.waitForSelector("[role=dialog]", { state: "detached" });
  await works(supervisor, day, one.person, other.shift);
  await works(supervisor, day, other.person, one.shift);
  await page.locator(`[data-team="${one.team}"] td button`).first().click();
  await supervisor.see(`[data-people] :has-text("${one.person}") .MuiChip-root`);
  await supervisor.picture("roster-swapped-day");
  await page.keyboard.press("Escape");
  await page.waitForSelector("[role=dialog]", { state: "detached" });
  await supervisor.picture("roster-people", true);
  await page.click(`${change} button >> nth=-1`);
  await because(page, "Taken back");
  await page.waitForSelector(`${change} button`, { state: "detached" });
  await works(supervisor, day, one.person, one.shift);
}

/** Says why in the dialog that asks for it. */
async function because(page, reason) {
  await page.fill("[role=dialog] [name=reason]", reason);
  await page.click("[role=dialog] .MuiDialogActions-root .MuiButton-contained");
  await page.waitForSelector("[role=dialog]", { state: "detached" });
}

async function duty(page, field, { person: code }) {
  await page.click(`[data-duty=${field}] [role=combobox]`);
  await page.click(`[role=option]:has-text("(${code})")`);
}

async function works(supervisor, day, code, shift) {
  const worked = (await supervisor.read(`personnel/duties?day=${day}`)).filter(({ person: of }) => of === code).map((found) => found.shift);
  expect(worked.join() === shift, `${code} works ${worked.join()} on ${day} instead of ${shift}`);
}

async function onlyReads(stage) {
  const planner = await Person.signedIn(stage, "planner");
  await planner.open("#/roster");
  await planner.see("[data-team=T-A]");
  expect((await planner.page.locator("[data-generate], [data-add-absence], [data-add-swap], #absences").count()) === 0, "the planner is offered a change");
  await planner.leave();
}

async function choose(page, field, value) {
  await page.click(`[data-choice=${field}] [role=combobox]`);
  await page.click(`[role=option][data-value="${value}"]`);
}

async function person(page, code) {
  await page.fill("[role=dialog] .MuiAutocomplete-root input", code);
  await page.click(`[role=option]:has-text("${code}")`);
}
