import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { routes } from "../../app/routes.testing";
import { pageOfUse, USE_PAGES } from "./pagesOfUses";

const MESSAGES = "../backend/src/main/resources/i18n";

/** Uses without a page of their own: what they are named by is no code of a record. */
const WITHOUT_PAGE = {
  "administration.use.numbered": "the pattern itself",
  "equipment.use.window": "reasons; the windows stand on the machine's own page",
  "execution.use.transport": "boxes on their way stand in the list of tasks",
};

const kinds = readdirSync(MESSAGES)
  .filter((name) => name.endsWith(".properties") && !name.endsWith("_zh.properties"))
  .flatMap((name) => [...readFileSync(`${MESSAGES}/${name}`, "utf8").matchAll(/^(\w+\.use\.\w+) *=/gm)].map(([, kind]) => kind));

it("leads from each kind of use to a page", () => {
  expect(kinds.length).toBeGreaterThan(30);
  expect([...Object.keys(USE_PAGES), ...Object.keys(WITHOUT_PAGE)].toSorted()).toEqual(kinds.toSorted());
});

it("leads to pages that the product has", () => {
  const known = new Set(routes());
  const used = { entity: "material.definition", code: "M-1" };
  for (const kind of Object.keys(USE_PAGES)) expect(known, kind).toContain(pageOfUse(kind, "A-1001-1-10", used)?.split("/")[1]);
});

it.each([
  ["definition.use.madeBy", "SF-HUB-80 A", "/products/SF-HUB-80/revisions/A"],
  ["definition.use.product", "B", "/products/X-1/revisions/B"],
  ["execution.use.job", "JO-1001-1-10", "/work-orders/WO-1001"],
  ["personnel.use.dutyChange", "P-07 2026-12-01", "/persons/P-07/show"],
  ["personnel.use.requirement", "WU-01", "/plant/WU-01"],
  ["equipment.use.window", "Spindle", undefined],
])("opens %s of %s at %s", (kind, code, page) => {
  expect(pageOfUse(kind, code, { entity: "material.definition", code: "X-1" })).toBe(page);
});

it("opens the qualification that a place needs", () => {
  expect(pageOfUse("personnel.use.requirement", "Q-1", { entity: "plant.place", code: "WU-01" })).toBe("/qualifications/Q-1/show");
});
