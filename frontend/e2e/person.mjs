import { expect } from "./protocol.mjs";

const PATIENCE = 20_000;

/** One person with a browser of their own. */
export class Person {
  static async signedIn(stage, account, size = { width: 1366, height: 768 }) {
    const person = await Person.atTheDoor(stage, account, size);
    await person.page.click(`[data-demo-account="${account}"]`);
    await person.page.click("button[type=submit]");
    await person.page.waitForSelector(".RaLayout-appFrame");
    return person;
  }

  static async atTheDoor(stage, account, size = { width: 1366, height: 768 }) {
    const locale = stage.language === "zh" ? "zh-CN" : "en-GB";
    const context = await stage.browser.newContext({ viewport: size, locale });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const person = new Person(stage, account, context, page);
    page.on("pageerror", (error) => person.errors.push(error.message));
    await page.goto(stage.base);
    await page.waitForSelector(`[data-demo-account="${account}"]`);
    return person;
  }

  constructor(stage, account, context, page) {
    Object.assign(this, { stage, account, context, page, errors: [] });
  }

  async open(path) {
    await this.page.goto(`${this.stage.base}${path}`);
  }

  async see(selector, timeout = PATIENCE) {
    return this.page.waitForSelector(selector, { timeout });
  }

  /** A picture for the people who judge how it looks. */
  async picture(name, fullPage = false) {
    const { width } = this.page.viewportSize();
    await this.page.waitForTimeout(350);
    await this.page.screenshot({ path: `${this.stage.shots}/${this.stage.language}-${name}-${width}.png`, fullPage });
  }

  /** Reads the REST interface with this person's session. */
  async read(path) {
    const answer = await this.page.evaluate(async (url) => {
      const response = await fetch(url, { headers: { Accept: "application/json" } });
      return { status: response.status, body: response.ok ? await response.json() : await response.text() };
    }, `${this.stage.base}api/${path}`);
    expect(answer.status === 200, `${path} answered ${answer.status}: ${String(answer.body).slice(0, 200)}`);
    return answer.body;
  }

  async put(path, body) {
    const status = await this.page.evaluate(
      async ([url, what]) => {
        const token = /XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? "";
        const headers = { "Content-Type": "application/json", "X-XSRF-TOKEN": decodeURIComponent(token) };
        return (await fetch(url, { method: "PUT", headers, body: JSON.stringify(what) })).status;
      },
      [`${this.stage.base}api/${path}`, body],
    );
    expect(status < 300, `PUT ${path} answered ${status}`);
  }

  async leave() {
    await this.context.close();
  }
}
