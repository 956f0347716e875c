/* What the journeys around accounts have in common. */
import { Person } from "./person.mjs";

export const ROW = "main tbody tr";
export const OWN = "three words of mine";

/** Who has a password for one sign-in chooses another. */
export async function firstSignIn(stage, account) {
  const newcomer = await Person.arriving(stage, account.code);
  const { page } = newcomer;
  await signIn(newcomer, account.password);
  await newcomer.see("[data-change-password]");
  await newcomer.picture("first-sign-in");
  await page.reload();
  await signIn(newcomer, account.password);
  await page.fill("[name=newPassword]", OWN);
  await page.fill("[name=again]", OWN);
  await page.click("[data-change-password] button[type=submit]");
  await newcomer.isInside();
  return newcomer;
}

async function signIn({ page, account }, password) {
  await page.fill("[name=userName]", account);
  await page.fill("[name=password]", password);
  await page.click("button[type=submit]");
}

export async function chooseRole({ page }, name) {
  await page.click("#record-form input[role=combobox]");
  await page.getByRole("option", { name, exact: true }).click();
  await leaveChoice(page);
}

/** The next field may be a choice too, which would open. */
export async function leaveChoice(page) {
  await page.focus("#record-form input:not([role=combobox])");
}
