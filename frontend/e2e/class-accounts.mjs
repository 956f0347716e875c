/* Accounts for a class, and what one of its students sees. */
import { chooseRole, firstSignIn, leaveChoice, ROW } from "./account-acts.mjs";
import { expect } from "./protocol.mjs";

const LEARNER = { zh: "学员", en: "Learner" };
const LINE = "WC-MC";

/** A template for the machining cell, and from it two accounts; the first of them with its password. */
export async function classMade(admin) {
  const { page } = admin;
  const code = `K${admin.stage.language}${Date.now().toString(36)}`;
  await admin.open("#/account-templates/create");
  await page.fill("[name=code]", code);
  await page.fill("[name=nameZh]", "机加班学员");
  await page.fill("[name=nameEn]", "Machining students");
  await chooseRole(admin, LEARNER[admin.stage.language]);
  await page.locator("#record-form input[role=combobox]").nth(1).fill(LINE);
  await page.getByRole("option", { name: `(${LINE})` }).click();
  await leaveChoice(page);
  await admin.inEachSize("account-template-form");
  await page.click("[data-save]");
  await page.waitForURL(new RegExp(`account-templates/${code}/show`));
  await admin.see("[data-change=added]");
  await admin.picture("account-template");
  await page.click("[data-make-accounts]");
  await page.fill("[name=studentClass]", code);
  await page.fill("[name=names]", "王小明 Wang Xiaoming\n李雷 Li Lei");
  await page.click("[data-class-preview]");
  await admin.see(`[data-seat="${code}-02"]`);
  await admin.inEachSize("student-class");
  await page.click("[data-class-make]");
  await admin.see(`[data-password-card="${code}-02"]`);
  await admin.inEachSize("first-passwords");
  await page.evaluate(() => history.back());
  await admin.see("[data-stay]");
  await admin.picture("first-passwords-leave");
  await page.click("[data-stay]");
  await page.waitForSelector("[data-stay]", { state: "detached" });
  const card = await page.innerText(`[data-password-card="${code}-01"]`);
  await page.click("[data-passwords-done]");
  await admin.see(`${ROW}:has-text("${code}-01")`);
  await admin.inEachSize("student-class-accounts");
  await page.locator(`${ROW}:has-text("${code}-02") input[type=checkbox]`).check();
  await page.click("[data-bulk=deactivate]");
  await page.fill("[role=dialog] [name=reason]", "Was only a try");
  await admin.picture("class-deactivate");
  await page.click("[role=dialog] .MuiDialogActions-root .MuiButton-contained");
  await page.waitForSelector(`${ROW}:has-text("${code}-02")`, { state: "detached" });
  return { code: `${code}-01`, password: /([a-z2-9]{4}-){2}[a-z2-9]{4}/.exec(card)[0] };
}

/** A student of the class signs in; the other line is neither listed nor read. */
export async function ownLine(stage, seat) {
  const student = await firstSignIn(stage, seat);
  await student.open("#/equipment");
  await student.see(`${ROW}:has-text("MC-CNC-M01")`);
  expect((await student.page.locator(`${ROW}:has-text("AS-PRS-01")`).count()) === 0, "another line's machine is listed");
  await student.picture("own-line");
  await student.open("#/equipment/AS-PRS-01/show");
  await student.see(`[role=alert]:has-text("${LINE}")`);
  await student.picture("other-line");
  await student.open("#/equipment/MC-CNC-M01/show");
  await student.page.click("[data-why-not]");
  await student.see(`[role=dialog] [data-bound]:has-text("${LINE}")`);
  await student.inEachSize("own-line-why-not");
  await student.page.keyboard.press("Escape");
  await student.open("#/plant");
  await student.see(`[data-place="${LINE}"]`);
  await student.picture("own-places");
  return student;
}
