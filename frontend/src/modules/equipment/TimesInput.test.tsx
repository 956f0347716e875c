import { act, cleanup, createEvent, fireEvent, render, screen } from "@testing-library/react";
import { AdminContext, SimpleForm } from "react-admin";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { changeLocale, say } from "../../shared/language";
import { addFeatureMessages } from "../messages";
import { TimesInput } from "./TimesInput";

const I18N = { translate: say, changeLocale: async () => {}, getLocale: () => "en" };

beforeAll(addFeatureMessages);
beforeEach(() => {
  changeLocale("en");
  vi.stubGlobal("fetch", vi.fn(async () => Response.json(["HUB-80"])));
  render(
    <AdminContext i18nProvider={I18N}>
      <SimpleForm toolbar={false} record={{ id: "SU-1", defaultMinutes: 30, times: [] }}>
        <TimesInput />
      </SimpleForm>
    </AdminContext>,
  );
});
afterEach(cleanup);

it("adds the typed family on Enter, and leaves the form as it is", async () => {
  const field = await screen.findByRole("combobox");
  act(() => field.focus());
  fireEvent.change(field, { target: { value: "SFT-12" } });
  const enter = createEvent.keyDown(field, { key: "Enter" });
  fireEvent(field, enter);
  expect(enter.defaultPrevented).toBe(true);
  expect([...document.querySelectorAll(".MuiChip-label")].map((chip) => chip.textContent)).toEqual(["SFT-12"]);
  expect((field as HTMLInputElement).value).toBe("");
});
