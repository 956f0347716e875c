import { Person } from "./person.mjs";
import { expect } from "./protocol.mjs";

const SATURDAY = "main [data-days] > button:nth-child(6)";

/** Shifts, a pattern and a calendar are kept, a day becomes a holiday and is one no more, and the week's net minutes are read; or all is only looked at. */
export async function calendarsJourney(stage, whole) {
  const { protocol } = stage;
  console.log(`Working time in ${stage.language}`);
  const mark = `${stage.language}-${Date.now().toString(36)}`;
  const admin = await Person.signedIn(stage, "admin");
  if (whole) {
    await kept(stage, admin, mark);
  } else {
    await protocol.check("shifts, patterns and calendars are looked at", admin, () => lookedAt(admin));
  }
  await protocol.check("days that have passed are not offered for a change", admin, () => passed(admin));
  await protocol.check("planned time says the net minutes of a week", admin, () => plannedTime(admin));
  expect(admin.errors.length === 0, `the pages had errors: ${admin.errors.join("; ")}`);
  await admin.leave();
}

async function lookedAt(admin) {
  for (const [path, name] of [["shifts/NIGHT", "shift"], ["shift-patterns/CYCLE-8", "shift-pattern"], ["work-calendars/CAL-MC", "work-calendar"]]) {
    await admin.open(`#/${path}/show`);
    await admin.see("[data-change=added]");
    await admin.picture(name, true);
  }
}

async function kept(stage, admin, mark) {
  const { protocol } = stage;
  await protocol.check("a shift is added, drawn, and crosses midnight", admin, () => shift(admin, mark));
  await protocol.check("a pattern begins as four crews in three shifts, and single days are painted", admin, () => pattern(admin, mark));
  await protocol.check("a calendar is added and shows its month and week", admin, () => calendar(admin, mark));
  await protocol.check("days off are entered by keyboard, and taken back", admin, () => daysOff(admin, mark));
  await protocol.check("who may only read sees the calendar and changes nothing", admin, () => onlyReads(stage));
}

async function shift(admin, mark) {
  const { page } = admin;
  await admin.open("#/shifts");
  await admin.see('main tbody tr:has-text("NIGHT")');
  await admin.picture("shifts");
  await admin.open("#/shifts/create");
  await fill(page, { code: `LATE-${mark}`, nameZh: "晚班", nameEn: "Late shift", start: "21:30", end: "05:30" });
  await admin.see('[data-shift-bar="450"]');
  await admin.picture("shift-form");
  await page.keyboard.press("Control+s");
  await page.waitForURL(new RegExp(`shifts/LATE-${mark}/show`));
  await admin.see("[data-change=added]");
  await admin.picture("shift");
}

async function pattern(admin, mark) {
  const { page } = admin;
  await admin.open("#/shift-patterns");
  await admin.see('main tbody tr:has-text("CYCLE-8")');
  await admin.picture("shift-patterns");
  await admin.open("#/shift-patterns/create");
  await fill(page, { code: `OWN-${mark}`, nameZh: "自定轮班", nameEn: "Own pattern" });
  await page.click("[data-template=FOUR_CREWS_THREE_SHIFTS]");
  await admin.see('[data-cell^="D, 8:"]');
  await page.click('[data-brush=""]');
  await page.focus('[data-cell^="A, 1:"]');
  await page.keyboard.press("Enter");
  await admin.inEachSize("shift-pattern-form", true);
  await page.click("[data-save]");
  await page.waitForURL(new RegExp(`shift-patterns/OWN-${mark}/show`));
  const made = await admin.read(`plant/shift-patterns/OWN-${mark}`);
  expect(made.length === 8 && made.turns.length === 23, `the pattern has ${made.turns.length} turns`);
  await admin.see("[data-change=added]");
  await admin.picture("shift-pattern");
}

async function calendar(admin, mark) {
  const { page } = admin;
  await admin.open("#/work-calendars");
  await admin.see('main tbody tr:has-text("CAL-MC")');
  await admin.picture("work-calendars");
  await admin.open("#/work-calendars/create");
  await fill(page, { code: `CAL-${mark}`, nameZh: "试用日历", nameEn: "Trial calendar" });
  await page.fill("#record-form input[role=combobox] >> nth=0", "ROTATE-3");
  await page.click('[role=option]:has-text("ROTATE-3")');
  await admin.picture("work-calendar-form");
  await page.click("[data-save]");
  await page.waitForURL(new RegExp(`work-calendars/CAL-${mark}/show`));
  await admin.see(SATURDAY);
  await admin.inEachSize("work-calendar", true);
  await page.click("[data-week]");
  await page.waitForFunction(() => document.querySelectorAll("[data-days] > button").length === 7);
  await admin.picture("work-calendar-week");
}

async function daysOff(admin, mark) {
  const { page } = admin;
  const read = () => admin.read(`plant/work-calendars/CAL-${mark}`);
  await page.focus("[data-days] > button:nth-child(3)");
  await page.keyboard.press("Enter");
  await choose(page, "HOLIDAY");
  await page.fill("[name=entryName]", "春节");
  await admin.picture("work-calendar-day");
  await page.keyboard.press("Enter");
  await admin.see("[data-days] > button:nth-child(3) [data-entry=HOLIDAY]");
  await page.click(SATURDAY);
  await choose(page, "WORKING");
  await page.fill("[name=entryName]", "调休上班");
  await page.click("[data-save-day]");
  await admin.see(`${SATURDAY} [data-entry=WORKING]`);
  await admin.picture("work-calendar-changed");
  const { entries } = await read();
  expect(entries.length === 2 && entries[1].patternDay === 5, `the entries are ${JSON.stringify(entries)}`);
  await page.click(SATURDAY);
  await choose(page, "");
  await page.click("[data-save-day]");
  await page.waitForSelector(`${SATURDAY} [data-entry]`, { state: "detached" });
  expect((await read()).entries.length === 1, "the worked Saturday is still there");
}

/** What was planned for places does not become something else. */
async function passed(admin) {
  const { page } = admin;
  await admin.open("#/work-calendars/CAL-MC/show");
  await admin.see("[data-days] > button");
  await page.click("[data-earlier]");
  await admin.see("[data-days] > button[disabled]:nth-child(15)");
  await page.click("[data-later]");
  await page.click("[data-later]");
  await admin.see("[data-days] > button:not([disabled]):nth-child(15)");
}

async function plannedTime(admin) {
  await admin.open("#/planned-time");
  await admin.see("[data-planned-shift=DAY]");
  const minutes = Number(await (await admin.see("[data-busy-minutes]")).getAttribute("data-busy-minutes"));
  expect(minutes > 0 && minutes <= 7 * 1305, `${minutes} minutes are planned`);
  await admin.inEachSize("planned-time");
}

async function onlyReads(stage) {
  const planner = await Person.signedIn(stage, "planner");
  await planner.open("#/work-calendars/CAL-MC/show");
  await planner.see("[data-days] > button");
  expect((await planner.page.locator("[data-edit], [data-record-command], [data-days] > button:not([disabled])").count()) === 0, "the planner is offered a change");
  await planner.leave();
}

async function choose(page, type) {
  await page.click('[role=dialog] [role=combobox]');
  await page.click(`[role=option][data-value="${type}"]`);
}

async function fill(page, values) {
  for (const [name, value] of Object.entries(values)) await page.fill(`[name=${name}]`, value);
}
