import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const DEBIAN = "/usr/bin/chromium";

/** In one process people would share their cookies; and the pages are to be held to the web's own walls. */
const UNLIKE_A_PERSONS = ["--single-process", "--no-zygote", "--disable-web-security", "--allow-running-insecure-content"];

/** A machine without a graphics card draws pages twice as fast without pretending to have one. */
const GRAPHICS = ["--ignore-gpu-blocklist", "--in-process-gpu", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

/** The Chromium inside the npm package; where that does not start, the system's. */
export async function launch() {
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    const args = packaged.args.filter((arg) => !UNLIKE_A_PERSONS.includes(arg) && !GRAPHICS.includes(arg));
    return await chromium.launch({ executablePath: await packaged.executablePath(), args: [...args, "--disable-gpu"], headless: true });
  } catch (failure) {
    if (!existsSync(DEBIAN)) throw failure;
    return chromium.launch({ executablePath: DEBIAN, args: ["--no-sandbox", "--disable-gpu"], headless: true });
  }
}
