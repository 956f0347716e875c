import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { AdminContext, SimpleForm } from "react-admin";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { changeLocale, say } from "../../../shared/language";
import { addFeatureMessages } from "../../messages";
import { TurnsInput } from "./TurnsInput";

const I18N = { translate: say, changeLocale: async () => {}, getLocale: () => "en" };
const SHIFTS = [
  { code: "DAY", nameZh: "白班", nameEn: "Day", start: "06:00", end: "14:00", archived: false },
  { code: "OLD", nameZh: "旧夜班", nameEn: "Old night", start: "22:00", end: "06:00", archived: true },
];
const TWO_SHIFTS = { code: "TWO_SHIFTS", shifts: 2, length: 14, turns: [] };

beforeAll(addFeatureMessages);
beforeEach(() => {
  changeLocale("en");
  vi.stubGlobal("fetch", vi.fn(async (url: string) => Response.json(url.includes("rotation-templates") ? [TWO_SHIFTS] : SHIFTS)));
});
afterEach(cleanup);

it("names an archived shift where it is, and offers it nowhere", async () => {
  render(
    <AdminContext i18nProvider={I18N}>
      <SimpleForm toolbar={false} record={{ id: "P", length: 1, turns: [{ day: 1, crew: "A", shift: "OLD" }] }}>
        <TurnsInput />
      </SimpleForm>
    </AdminContext>,
  );
  await screen.findByText("Old night");
  await waitFor(() => expect(document.querySelector<HTMLButtonElement>("[data-template]")?.disabled).toBe(true));
  expect([...document.querySelectorAll("[data-brush]")].map((brush) => brush.getAttribute("data-brush"))).toEqual(["DAY", ""]);
});
