import { expect } from "./protocol.mjs";

const PATIENCE = 20_000;
/** Desk, and a tablet in landscape and portrait. */
export const SIZES = [{ width: 1366, height: 768 }, { width: 1024, height: 768 }, { width: 820, height: 1180 }];
export const [DESK, LANDSCAPE, TABLET] = SIZES;
/** A part of the page that has not been read yet says so. */
const UNREAD = "[data-waiting], .RaLoadingIndicator-loader";
/** A text that has no translation shows its key: words joined by dots. */
const KEY = /\b(?:shared|calendar|roster|platform|security|ordering|execution|quality|traceability|connectivity|administration|definition|material|equipment|personnel|reporting|rules|demo|resources|ra)\.[a-z]\w*\.\w+/i;

/** One person with a browser of their own. */
export class Person {
  /** Comes in by the form once; whoever comes back has the session still. Animations are shown to those who ask for them. */
  static async signedIn(stage, account, size = DESK, { animated = false } = {}) {
    const session = stage.sessions.get(account);
    const person = await Person.arriving(stage, account, { viewport: size, storageState: session, ...(animated && { reducedMotion: "no-preference" }) });
    if (!session) {
      await person.page.click(`[data-demo-account="${account}"]`);
      await person.page.click("button[type=submit]");
    }
    await person.isInside();
    if (!session) stage.sessions.set(account, await person.context.storageState());
    return person;
  }

  static async atTheDoor(stage, account) {
    const person = await Person.arriving(stage, account);
    await person.see(`[data-demo-account="${account}"]`);
    return person;
  }

  static async arriving(stage, account, options = {}) {
    const locale = stage.language === "zh" ? "zh-CN" : "en-GB";
    const context = await stage.browser.newContext({ locale, viewport: DESK, reducedMotion: "reduce", ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const person = new Person(stage, account, context, page);
    page.on("pageerror", (error) => person.errors.push(error.message));
    await page.goto(stage.base);
    return person;
  }

  constructor(stage, account, context, page) {
    Object.assign(this, { stage, account, context, page, errors: [] });
  }

  /** Whoever has come in is led to their work; only then they go elsewhere. */
  async isInside() {
    await this.see(".RaLayout-appFrame");
    await this.page.waitForFunction(() => !["", "#/", "#/login"].includes(location.hash.split("?")[0]));
  }

  async open(path) {
    await this.page.goto(`${this.stage.base}${path}`);
  }

  async see(selector, timeout = PATIENCE) {
    return this.page.waitForSelector(selector, { timeout });
  }

  /**
   * A picture of the whole page as read, for the people who judge how it looks; no text of it is left without a translation, and
   * nothing of it lies beyond the window's sides.
   */
  async picture(name, fullPage = false) {
    const { width } = this.page.viewportSize();
    await this.page.waitForFunction((unread) => !document.querySelector(unread) && document.fonts.status === "loaded", UNREAD);
    await this.page.screenshot({ path: `${this.stage.shots}/${this.stage.language}-${name}-${width}.png`, fullPage, animations: "disabled" });
    const key = KEY.exec(await this.page.innerText("body"));
    expect(!key, `${name} shows the key ${key?.[0]}`);
    const beyond = await this.page.evaluate(beyondTheSides);
    expect(beyond.length === 0, `${name} is wider than ${width}: ${beyond.slice(0, 3).join(" / ")}`);
  }

  /** How a page looks on desk and tablet. */
  async inEachSize(name, fullPage = false) {
    for (const size of SIZES) {
      await this.page.setViewportSize(size);
      await this.picture(name, fullPage);
    }
    await this.page.setViewportSize(DESK);
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
    await this.send("PUT", path, body);
  }

  async send(method, path, body) {
    await this.ask(method, path, body);
  }

  /** The answer to a command; a text is sent as a file is. Whoever changes something says which version was read. */
  async ask(method, path, body, version) {
    const type = typeof body === "string" ? "application/octet-stream" : "application/json";
    const { status, text } = await this.page.evaluate(
      async ([url, request, match]) => {
        const token = /XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? "";
        const headers = { "Content-Type": request.type, "X-XSRF-TOKEN": decodeURIComponent(token), ...match };
        const answer = await fetch(url, { method: request.method, body: request.body, headers });
        return { status: answer.status, text: await answer.text() };
      },
      [`${this.stage.base}api/${path}`, { method, type, body: typeof body === "string" ? body : JSON.stringify(body) }, version === undefined ? {} : { "If-Match": `"${version}"` }],
    );
    expect(status < 300, `${method} ${path} answered ${status}: ${text.slice(0, 200)}`);
    return text === "" ? undefined : JSON.parse(text);
  }

  async leave() {
    await this.context.close();
  }
}

/** What cannot be seen without moving the page to the side; what has a bar of its own to be moved by may be wider. */
function beyondTheSides() {
  const { clientWidth, scrollWidth } = document.documentElement;
  const isBeyond = (element) => {
    const { left, right, width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && (left < -1 || right > clientWidth + 1);
  };
  const isMoved = (element) => {
    if (!element || element === document.body) return false;
    const { overflowX, textOverflow } = getComputedStyle(element);
    return (!isBeyond(element) && (["auto", "scroll"].includes(overflowX) || textOverflow === "ellipsis")) || isMoved(element.parentElement);
  };
  const cut = [...document.querySelectorAll("body *:not(svg *)")]
    .filter((element) => element.matches("a, button, input, textarea, select, img, canvas") || [...element.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim()))
    .filter((element) => isBeyond(element) && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !isMoved(element.parentElement))
    .map((element) => `${element.tagName.toLowerCase()} ${element.className} ${element.textContent.slice(0, 40)}`);
  return scrollWidth > clientWidth ? [`${scrollWidth} of page`, ...cut] : cut;
}
