import { Person } from "./person.mjs";
import { expect } from "./protocol.mjs";

const ROW = "main tbody tr";
const MEMBER = "E1012";
const DAY_MS = 86_400_000;

/** Persons are kept, qualified and looked over: what ends when is told in words and colours, and who may not read more reads no more. */
export async function peopleJourney(stage) {
  const { protocol } = stage;
  console.log(`People in ${stage.language}`);
  const code = `E-${stage.language}-${Date.now().toString(36)}`;
  const supervisor = await Person.signedIn(stage, "supervisor");
  await protocol.check("every list of people opens", supervisor, () => lists(supervisor));
  const certified = `${code}-C`;
  await certify(supervisor, certified);
  await protocol.check("what ends when is listed, the first first", supervisor, () => expiring(supervisor, certified));
  await protocol.check("the matrix shows who can do what", supervisor, () => matrix(supervisor, certified));
  await protocol.check("a person is added, qualified, renewed and loses it", supervisor, () => qualified(supervisor, code));
  await protocol.check("a team that has people is not archived", supervisor, () => team(supervisor));
  await protocol.check("a qualification says where it is needed", supervisor, () => needed(supervisor));
  await protocol.check("who plans sees skills and no records", supervisor, () => planner(stage));
  expect(supervisor.errors.length === 0, `the pages had errors: ${supervisor.errors.join("; ")}`);
  await supervisor.leave();
}

async function lists(supervisor) {
  for (const list of ["persons", "teams", "qualifications", "personnel-classes"]) {
    await supervisor.open(`#/${list}`);
    await supervisor.see(ROW);
    await supervisor.picture(list);
  }
}

/** Somebody with a certificate that ends in weeks and one that has ended: days of plant time that go by meanwhile change neither. */
async function certify(supervisor, code) {
  const { plantNow } = await supervisor.read("platform/clock");
  const day = (fromToday) => new Date(Date.parse(plantNow) + fromToday * DAY_MS).toISOString().slice(0, 10);
  const held = `personnel/persons/${code}/qualifications`;
  await supervisor.send("POST", "personnel/persons", { code, nameZh: "持证人", nameEn: "Certified" });
  await supervisor.send("POST", held, { qualification: "CNC", level: 2, validFrom: day(-300), expiresOn: day(20) });
  await supervisor.send("POST", held, { qualification: "FINAL-INSPECTION", validFrom: day(-300), expiresOn: day(-20) });
}

async function expiring(supervisor, code) {
  const { page } = supervisor;
  await supervisor.open("#/expiring");
  await supervisor.see(`${ROW}:has-text("${code}")`);
  const days = await page.locator("[data-expires]").evaluateAll((cells) => cells.map((cell) => cell.getAttribute("data-expires")));
  expect(days.length > 5 && days.join() === days.toSorted().join(), `they are not in their order: ${days.join()}`);
  await supervisor.see(`${ROW}:has-text("${code}") [data-state=EXPIRED]`);
  await supervisor.see(`${ROW}:has-text("${code}") [data-state=EXPIRING]`);
  await supervisor.picture("expiring");
  await supervisor.open(`#/expiring?filter={"q":"${code}","days":"7"}`);
  await page.waitForFunction((row) => document.querySelectorAll(row).length === 1, ROW);
}

async function matrix(supervisor, code) {
  await supervisor.open("#/skills");
  await supervisor.see(`[data-line=${code}] [data-skill="CNC EXPIRING"]`);
  await supervisor.see(`[data-line=${code}] [data-skill="FINAL-INSPECTION EXPIRED"]`);
  await supervisor.inEachSize("skills", true);
}

async function qualified(supervisor, code) {
  const { page } = supervisor;
  await supervisor.open("#/persons/create");
  await page.fill("[name=code]", code);
  await page.fill("[name=nameZh]", "新人");
  await page.fill("[name=nameEn]", "Newcomer");
  await page.fill("[name=account]", "operator");
  await page.keyboard.press("Control+s");
  await supervisor.see(".MuiFormControl-root:has([name=account]) .Mui-error");
  await supervisor.picture("person-refused");
  await page.fill("[name=account]", "");
  await page.fill("[name=employedFrom]", "2026-01-15");
  await page.keyboard.press("Control+s");
  await page.waitForURL(new RegExp(`persons/${code}/show`));
  await grant(supervisor);
  await page.click("[data-renew]");
  await page.fill("[role=dialog] [name=expiresOn]", "2001-01-01");
  await confirm(supervisor);
  await supervisor.see("[role=dialog] .Mui-error");
  await page.fill("[role=dialog] [name=expiresOn]", "2199-12-31");
  await confirm(supervisor);
  await supervisor.see("[data-held-state=FUTURE], [data-held-state=VALID] >> nth=1");
  await page.click("[data-held-state=VALID] [data-revoke]");
  await page.fill("[role=dialog] [name=reason]", "Granted by mistake");
  await confirm(supervisor);
  await supervisor.see("[data-held-state=REVOKED]");
  await supervisor.see("[data-change=qualificationRevoked]");
  await supervisor.picture("person", true);
}

async function grant(supervisor) {
  const { page } = supervisor;
  await page.click("[data-grant]");
  await page.click("[role=dialog] .MuiSelect-select");
  await page.click('[role=option]:has-text("CNC")');
  await page.click("[role=dialog] .MuiSelect-select >> nth=1");
  await page.click("[role=option] >> nth=1");
  await page.fill("[role=dialog] [name=document]", "QM-TRY");
  await supervisor.picture("qualification-grant");
  await confirm(supervisor);
  await supervisor.see("[data-held=CNC][data-held-state=VALID]");
}

async function team(supervisor) {
  const { page } = supervisor;
  await supervisor.open("#/teams/T-B/show");
  await supervisor.see(`[data-member=${MEMBER}]`);
  await page.click("[data-record-command=archive]");
  await page.fill("[role=dialog] [name=reason]", "No longer needed");
  await confirm(supervisor);
  const refusal = await supervisor.see("[role=dialog] [role=alert]");
  expect((await refusal.innerText()).includes(MEMBER), "the refusal does not name who is in the team");
  await supervisor.picture("team");
  await page.keyboard.press("Escape");
}

async function needed(supervisor) {
  await supervisor.open("#/qualifications/CNC/show");
  await supervisor.see("[data-required-at=WU-CNC-M]");
  await supervisor.picture("qualification", true);
}

async function planner(stage) {
  const planning = await Person.signedIn(stage, "planner");
  await planning.open("#/skills");
  await planning.see(`[data-line=${MEMBER}]`);
  expect((await planning.page.locator('[data-line] a, [role=menuitem][href="#/persons"]').count()) === 0, "the planner is led to the records");
  await planning.leave();
}

async function confirm({ page }) {
  await page.click("[role=dialog] .MuiDialogActions-root .MuiButton-contained");
}
