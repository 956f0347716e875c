/** Who does which form, as the demo's roles have it. */
export const DOERS = {
  load: "operator",
  kit: "operator",
  "sign-on": "operator",
  store: "operator",
  "confirm-move": "operator",
  generic: "operator",
  "confirm-by-hand": "operator",
  "visual-inspection": "inspector",
  "review-board": "inspector",
  "release-hold": "planner",
};

/** After so long nobody waits for what they tapped. */
const AGAIN_MS = 5_000;

export const formOf = (task) => task.form.split("/").pop();

/** A card of a list that moves in this moment may be missed: a person taps it once more. */
async function tap(page, card, panel) {
  await page.click(card);
  const opened = await page.waitForSelector(panel, { timeout: AGAIN_MS }).catch(() => undefined);
  if (opened) return;
  await page.click(`${card}:enabled`);
  await page.waitForSelector(panel);
}

/** Starts a task at the terminal with one tap, fills its form and sends it. */
export async function doTask(person, task, picture) {
  const { page } = person;
  await tap(page, `[data-task-id="${task.id}"]`, `[data-panel="${formOf(task)}"]`);
  await FILL[formOf(task)]?.(person);
  if (picture) await person.picture(picture);
  await page.click("[data-submit]:not([disabled])");
  await person.see("[data-notice=success]");
}

/** Opens the drawing of what is made, on the whole screen, and goes back to the form. */
async function readsDrawing(person) {
  await person.page.click('[data-document^="DRW-HUB-80 "]');
  await person.see("[data-file-dialog] [data-view]");
  await person.page.click("[data-file-dialog] [data-close]");
}

const FILL = {
  load: async (person) => {
    const { page } = person;
    await readsDrawing(person);
    const suggestion = await page.waitForSelector('[data-scan-step="heatLot"] [data-suggestion]');
    const lot = await suggestion.getAttribute("data-suggestion");
    await page.fill('[data-scan-step="heatLot"] input', lot);
    await page.press('[data-scan-step="heatLot"] input', "Enter");
  },
  kit: async (person) => {
    for (;;) {
      const suggestion = await person.page.$('[data-scan-step]:not([data-scan-step="carrier"]) [data-suggestion]');
      if (!suggestion) return;
      await suggestion.click();
    }
  },
  "confirm-move": async (person) => {
    await person.page.click('[data-scan-step="carrier"] [data-suggestion]');
    await person.page.click('[data-scan-step="place"] [data-suggestion]');
  },
  store: async (person) => {
    const { page } = person;
    await page.click('[data-scan-step="carrier"] [data-suggestion]');
    await page.waitForSelector('[data-scan-step="bin"]');
    const suggested = await page.$('[data-scan-step="bin"] [data-suggestion]');
    if (suggested) return suggested.click();
    await page.fill('[data-scan-step="bin"] input', "ASRS-01");
    return page.press('[data-scan-step="bin"] input', "Enter");
  },
  "confirm-by-hand": (person) => person.page.fill("[name=reason]", "The line to the machine was down"),
  "visual-inspection": (person) => person.see("[data-submit]:not([disabled])"),
  "review-board": async (person) => {
    await person.page.click('[value="SCRAP"]');
    await person.page.fill("[name=reason]", "Bore too large, no concession");
  },
  "change-tool": async () => {},
  "put-away": (person) => person.page.click('[data-scan-step="place"] [data-suggestion]'),
  "release-hold": async () => {},
};
