import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const DEBIAN = "/usr/bin/chromium";

/** The Chromium inside the npm package; where that does not start, the system's. */
export async function launch() {
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    return await chromium.launch({ executablePath: await packaged.executablePath(), args: packaged.args, headless: true });
  } catch (failure) {
    if (!existsSync(DEBIAN)) throw failure;
    return chromium.launch({ executablePath: DEBIAN, args: ["--no-sandbox"], headless: true });
  }
}
