import { chooseRole, firstSignIn, OWN, ROW } from "./account-acts.mjs";
import { classMade, ownLine } from "./class-accounts.mjs";
import { LANDSCAPE, Person } from "./person.mjs";
import { expect } from "./protocol.mjs";

const OPERATOR = { zh: "操作工", en: "Operator" };
/** Each language makes a role of its own in the same product. */
const copyOf = ({ code }) => ({ zh: `审核操作工 ${code}`, en: `Operator who audits ${code}` });
const PIN = "271828";
/** A browser that was signed out sees it when it next asks the server. */
const NOTICED = 30_000;

/** An administrator lets somebody in, sees and ends what they may do; the newcomer meets each door. */
export async function accountsJourney(stage) {
  const { protocol } = stage;
  console.log(`Accounts in ${stage.language}`);
  const account = { code: `try-${stage.language}-${Date.now().toString(36)}`, name: "何芳 He Fang" };
  const admin = await Person.signedIn(stage, "admin");
  await protocol.check("the accounts, roles and sessions are read on desk and tablet", admin, () => lists(admin));
  await protocol.check("what is wrong with a new account stands at its field", admin, () => refused(admin, account));
  await protocol.check("an account is added with a password for one sign-in", admin, () => added(admin, account));
  const newcomer = await protocol.check("its owner chooses a password before anything else", admin, () => firstSignIn(stage, account));
  await protocol.check("who may not open a page reads what is missing and whom to ask", newcomer, () => whyNot(newcomer));
  await protocol.check("a role is copied, changed and given, and counts at once", admin, () => copiedRole(admin, newcomer, account));
  await protocol.check("a person changes their own password", newcomer, () => ownAccount(newcomer));
  await protocol.check("who has a badge and a PIN follows another at a terminal", admin, () => atTheTerminal(stage, admin, newcomer, account));
  await protocol.check("an administrator signs somebody out", admin, () => signedOut(admin, newcomer, account));
  await protocol.check("a deactivated account keeps its history", admin, () => deactivated(admin));
  const seat = await protocol.check("a class gets its accounts from a template", admin, () => classMade(admin));
  const student = await protocol.check("a student signs in and sees their line alone", admin, () => ownLine(stage, seat));
  for (const { account: who, errors } of [admin, newcomer, student]) expect(errors.length === 0, `${who}'s pages had errors: ${errors.join("; ")}`);
  await student.leave();
  await newcomer.leave();
  await admin.leave();
}

async function lists(admin) {
  for (const [path, name, first] of [
    ["#/accounts", "accounts", `${ROW}:has-text("storekeeper")`],
    ["#/roles", "roles", `${ROW}:has-text("PLANNER")`],
    ["#/role-matrix", "role-matrix", '[data-given="PLANNER ordering.create"]'],
    ["#/sessions", "sessions", "[data-current-session]"],
    ["#/roles/SHOP_SUPERVISOR/show", "role", "[data-granted]"],
    ["#/account", "own-account", "[data-current-session]"],
  ]) {
    await admin.open(path);
    await admin.see(first);
    await admin.inEachSize(name);
  }
}

async function refused(admin, account) {
  const { page } = admin;
  await admin.open("#/accounts/create");
  await page.fill("[name=code]", "planner");
  await page.fill("[name=displayName]", account.name);
  await page.click("[data-save]");
  await admin.see(".MuiFormControl-root:has([name=code]) .Mui-error");
  await admin.picture("account-refused");
}

async function added(admin, account) {
  const { page } = admin;
  await page.fill("[name=code]", account.code);
  account.password = await page.inputValue("[name=password]");
  await chooseRole(admin, OPERATOR[admin.stage.language]);
  await page.keyboard.press("Control+s");
  await page.waitForURL(new RegExp(`accounts/${account.code}/show`));
  await admin.see("[data-change=created]");
  await admin.picture("account", true);
  expect(!(await page.innerText("body")).includes(account.password), "the password is shown again");
}

async function whyNot(newcomer) {
  await newcomer.open("#/accounts");
  await newcomer.see('[data-missing="security.read"]');
  await newcomer.picture("not-permitted");
  expect((await newcomer.page.locator('a[href="#/accounts"]').count()) === 0, "the menu offers what may not be opened");
}

async function copiedRole(admin, newcomer, account) {
  const { page } = admin;
  const code = `ROLE-${account.code}`;
  await admin.open("#/roles/OPERATOR/show");
  await page.click("[data-copy]");
  await admin.see('[name="permission:execution.work"]:checked');
  await page.fill("[name=code]", code);
  const names = copyOf(account);
  await page.fill("[name=nameZh]", names.zh);
  await page.fill("[name=nameEn]", names.en);
  await page.check('[name="permission:security.read"]');
  await admin.inEachSize("role-form");
  await page.click("[data-save]");
  await page.waitForURL(new RegExp(`roles/${code}/show`));
  await admin.see('[data-granted="security.read"]');
  await admin.open(`#/accounts/${account.code}`);
  await admin.see("[name=displayName]");
  await chooseRole(admin, names[admin.stage.language]);
  await admin.picture("account-form");
  await page.click("[data-save]");
  await page.waitForURL(new RegExp(`accounts/${account.code}/show`));
  await newcomer.page.reload();
  await newcomer.open("#/accounts");
  await newcomer.see(`${ROW}:has-text("${account.code}")`);
  await newcomer.open(`#/accounts/${account.code}/show`);
  await newcomer.see("[data-change=changed]");
  expect((await newcomer.page.locator("[data-edit], [data-account-command]").count()) === 0, "who may only read is offered a change");
  await newcomer.page.click("[data-why-not]");
  await newcomer.see('[role=dialog] [data-missing="security.manage"]');
  await newcomer.inEachSize("account-why-not");
  await newcomer.page.keyboard.press("Escape");
  await newcomer.page.waitForSelector("[role=dialog]", { state: "detached" });
}

async function ownAccount(newcomer) {
  const { page } = newcomer;
  await page.click(".RaUserMenu-userButton");
  await page.click("[data-own-account]");
  await page.fill("[data-change-password] [name=password]", "not mine");
  await page.fill("[data-change-password] [name=newPassword]", `${OWN} too`);
  await page.fill("[data-change-password] [name=again]", `${OWN} too`);
  await page.click("[data-change-password] button[type=submit]");
  await newcomer.see(".MuiFormControl-root:has([name=password]) .Mui-error");
  await newcomer.picture("own-password-refused");
  await page.fill("[data-change-password] [name=password]", OWN);
  await page.click("[data-change-password] button[type=submit]");
  await newcomer.see(".RaNotification-success, .MuiSnackbar-root");
}

async function atTheTerminal(stage, admin, newcomer, account) {
  const badge = `BADGE-${account.code}`;
  await admin.open(`#/accounts/${account.code}/show`);
  await admin.page.click("[data-account-command=badge]");
  await admin.page.fill("[role=dialog] [data-scan]", badge);
  await admin.page.press("[role=dialog] [data-scan]", "Enter");
  await admin.picture("badge-given");
  await admin.page.click("[role=dialog] .MuiDialogActions-root .MuiButton-contained");
  await admin.see("[data-change=badgeGiven]");
  await newcomer.page.fill("[name=pinPassword]", `${OWN} too`);
  await newcomer.page.fill("[data-own-pin] [name=pin]", PIN);
  await newcomer.page.click("[data-own-pin] button[type=submit]");
  await admin.see("[data-change=pinChanged]");
  const terminal = await Person.signedIn(stage, "operator", LANDSCAPE);
  await terminal.open("terminal.html");
  await terminal.page.click("[data-switch]");
  await terminal.picture("terminal-switch");
  await byBadge(terminal, badge, "999999");
  await terminal.see("[data-badge-sign-in] [role=alert]");
  await byBadge(terminal, badge, PIN);
  await terminal.see(`header:has-text("${account.name}")`);
  await terminal.picture("terminal-switched");
  await terminal.page.click("[data-sign-out]");
  await terminal.see("[data-by-badge]");
  await terminal.leave();
  // the operator's session became somebody else's, and was ended
  stage.sessions.delete("operator");
}

async function byBadge({ page }, badge, pin) {
  await page.fill("[data-badge-sign-in] [data-scan]", badge);
  await page.press("[data-badge-sign-in] [data-scan]", "Enter");
  await page.fill("[data-badge-sign-in] [name=pin]", pin);
  await page.press("[data-badge-sign-in] [name=pin]", "Enter");
}

async function signedOut(admin, newcomer, account) {
  const { page } = admin;
  await admin.open(`#/accounts/${account.code}/show`);
  // the one at the terminal was ended just now
  await page.waitForFunction((code) => document.querySelectorAll(`[data-end-session="${code}"]`).length === 1, account.code);
  await page.click(`[data-end-session="${account.code}"]`);
  await admin.picture("session-end");
  await page.click("[role=dialog] .MuiDialogActions-root .MuiButton-contained");
  await page.waitForSelector(`[data-end-session="${account.code}"]`, { state: "detached" });
  await newcomer.see("[name=userName]", NOTICED);
}

async function deactivated(admin) {
  const { page } = admin;
  await page.click("[data-account-command=password]");
  await admin.see("[name=oneTimePassword]");
  await admin.picture("password-set");
  await page.keyboard.press("Escape");
  await page.click("[data-account-command=deactivate]");
  await page.fill("[role=dialog] [name=reason]", "Was only a try");
  await page.click("[role=dialog] .MuiDialogActions-root .MuiButton-contained");
  await admin.see("[data-account-command=reactivate]");
  await admin.see("[data-change=deactivated]");
  for (const action of ["created", "changed", "passwordChanged", "sessionEnded"]) await admin.see(`[data-change=${action}]`);
  await admin.picture("account-history", true);
}
