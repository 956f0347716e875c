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

export const formOf = (task) => task.form.split("/").pop();

/** Starts a task at the terminal with one tap, fills its form and sends it. */
export async function doTask(person, task, picture) {
  const { page } = person;
  await page.click(`[data-task-id="${task.id}"]`);
  await person.see(`[data-panel="${formOf(task)}"]`);
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
