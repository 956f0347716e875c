/* What the journeys around accounts have in common. */
import { Person } from "./person.mjs";
import { expect } from "./protocol.mjs";

export const ROW = "main tbody tr";
export const OWN = "three words of mine";
export const SIZES = [{ width: 1366, height: 768 }, { width: 1024, height: 768 }, { width: 820, height: 1180 }];

/** How a page looks on desk and tablet, and that nothing of it is beyond the edge. */
export async function inEachSize(person, name) {
  for (const size of SIZES) {
    await person.page.setViewportSize(size);
    await person.picture(name);
    const wide = await person.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(!wide, `${name} is wider than ${size.width}`);
  }
  await person.page.setViewportSize(SIZES[0]);
}

/** Who has a password for one sign-in chooses another. */
export async function firstSignIn(stage, account) {
  const newcomer = await Person.arriving(stage, account.code, { viewport: SIZES[0], reducedMotion: "reduce" });
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
