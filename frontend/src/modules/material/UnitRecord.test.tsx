import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { AdminContext, ResourceContextProvider } from "react-admin";
import { MemoryRouter, Route, Routes } from "react-router";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { addAppMessages } from "../../app/messages";
import { changeLocale, say } from "../../shared/language";
import { UnitCreate } from "./UnitRecord";

const I18N = { translate: say, changeLocale: async () => {}, getLocale: () => "en" };

const field = (name: string) => document.querySelector<HTMLInputElement>(`[name=${name}]`)!;
const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });

async function choose(kind: string) {
  fireEvent.mouseDown(document.querySelector("[role=combobox]")!);
  fireEvent.click(await waitFor(() => screen.getAllByRole("option").find((option) => option.getAttribute("data-value") === kind)!));
}

beforeAll(() => {
  addAppMessages();
  changeLocale("en");
});
afterEach(cleanup);

it("sends no factor of a package, whatever was typed before it became one", async () => {
  const sent: unknown[] = [];
  vi.stubGlobal("fetch", async (_: string, { method, body }: RequestInit) => {
    if (method === "POST") sent.push(JSON.parse(String(body)));
    return Response.json({ id: "box", code: "box" });
  });
  render(
    <MemoryRouter initialEntries={["/units/create"]}>
      <AdminContext i18nProvider={I18N}>
        <ResourceContextProvider value="units-of-measure">
          <Routes>
            <Route path="/units/create" element={<UnitCreate />} />
            <Route path="*" element={<p>shown</p>} />
          </Routes>
        </ResourceContextProvider>
      </AdminContext>
    </MemoryRouter>,
  );
  ["code", "nameZh", "nameEn"].forEach((name) => type(name, "box"));
  await choose("COUNT");
  await waitFor(() => expect(field("numerator")).not.toBeNull());
  type("numerator", "12");
  await choose("PACKAGE");
  await waitFor(() => expect(field("numerator")).toBeNull());
  fireEvent.keyDown(document.body, { key: "s", ctrlKey: true });
  await screen.findByText("shown");
  expect(sent[0]).toMatchObject({ kind: "PACKAGE", numerator: 1, denominator: 1 });
});
