import { cleanup, render, screen } from "@testing-library/react";
import { AdminContext } from "react-admin";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { changeLocale } from "../../shared/language";
import { addFeatureMessages } from "../messages";
import { ReadinessPage } from "./ReadinessPage";

const CURE = "Start the product again.";
const LINES = [
  { id: "plant.ready.tree", step: "PLANT", text: "Structure", why: "", missing: 1, examples: [], screen: "/plant", cure: null },
  { id: "rules.ready.effective", step: "CONTROL", text: "Rule sets", why: "", missing: 1, examples: [], screen: null, cure: CURE },
  { id: "workflow.ready.models", step: "CONTROL", text: "Process models", why: "", missing: 0, examples: [], screen: null, cure: CURE },
];

beforeAll(() => {
  addFeatureMessages();
  changeLocale("en");
});
afterEach(cleanup);

it("leads to no screen where something comes with the product, and says what brings it while it is missing", async () => {
  vi.stubGlobal("fetch", async () => Response.json(LINES));
  render(
    <MemoryRouter>
      <AdminContext>
        <ReadinessPage />
      </AdminContext>
    </MemoryRouter>,
  );
  await screen.findByText("Rule sets");
  expect([...document.querySelectorAll("[data-mend]")].map((link) => link.getAttribute("href"))).toEqual(["/plant"]);
  expect([...document.querySelectorAll("[data-cure]")].map((cure) => cure.closest("[data-line]")!.getAttribute("data-line"))).toEqual(["rules.ready.effective"]);
  expect(screen.getByText(CURE)).toBeTruthy();
});
