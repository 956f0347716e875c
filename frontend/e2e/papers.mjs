import { expect } from "./protocol.mjs";

/** Prints from an order's page, and comes back by the address that the paper's QR code holds. */
export async function papers(person, page) {
  const { lot, code: job } = page.jobs[0];
  await person.open(`#/production-orders/${page.productionOrder}/show`);
  await person.page.click("#jobs [data-print] >> nth=0");
  await person.see(`[data-paper="traveller ${lot}"]`);
  await person.picture("print-menu");
  for (const paper of [`traveller ${lot}`, `inspection-record ${lot}`, `goods-receipt ${page.code}`]) await printed(person, `[data-paper="${paper}"]`, "application/pdf");
  await person.page.keyboard.press("Escape");
  await person.page.click(`[data-print="${job}"]`);
  await printed(person, `[data-paper="job-ticket ${job}"]`, "application/pdf");
  await person.page.keyboard.press("Escape");
  await person.page.click(`[data-print^="${page.productionOrder} "]`);
  await printed(person, `[data-paper="order-sheet ${page.productionOrder}"]`, "application/pdf");
  await received(person, page.units.find(({ heatLot }) => heatLot).heatLot);
  await person.open(`#/find/${lot}`);
  await person.page.waitForURL(/units\?filter=/);
  await person.open(`#/find/${job}`);
  await person.see(`[data-only-job="${job}"]`);
  await person.picture("tasks-of-a-job");
}

/** Prints how a lot of material came in. */
async function received(person, lot) {
  await person.open(`#/material-lots/${encodeURIComponent(lot)}/show`);
  await person.page.click(`[data-print="${lot}"]`);
  await printed(person, `[data-paper="goods-receipt ${lot}"]`, "application/pdf");
  await person.page.keyboard.press("Escape");
}

/** Prints where a routing, a machine and a work center are looked at. */
export async function plantPapers(person) {
  const { page } = person;
  await person.open("#/routings/RT-HUB-A/show");
  await page.click("[data-print]");
  const offered = await page.locator("[data-paper]").evaluateAll((links) => links.map(({ dataset }) => dataset.paper));
  expect(offered[0]?.startsWith("routing-sheet RT-HUB-A"), `the first paper of a routing is ${offered[0]}`);
  const card = offered.find((paper) => paper.startsWith("operation-card"));
  for (const paper of [offered[0], card]) await printed(person, `[data-paper="${paper}"]`, "application/pdf");
  await person.picture("print-routing");
  for (const [address, paper] of [["equipment/MC-CNC-M01/show", "check-sheet MC-CNC-M01"], ["plant/WC-MC", "shift-handover WC-MC"]]) {
    await person.open(`#/${address}`);
    await page.click(`[data-print="${paper.split(" ")[1]}"]`);
    await printed(person, `[data-paper="${paper}"]`, "application/pdf");
  }
  await page.click("[data-paper-language=en]");
  await printed(person, '[data-paper="shift-handover WC-MC"][href*="language=en"]', "application/pdf");
  await page.keyboard.press("Escape");
}

/** Where the link of a document leads there is a file. */
async function printed(person, link, type) {
  const { status, found } = await person.page.locator(link).evaluate(async (anchor) => {
    const response = await fetch(anchor.href);
    return { status: response.status, found: response.headers.get("Content-Type") };
  });
  expect(status === 200 && found?.startsWith(type), `${link} answered ${status} ${found}`);
}
