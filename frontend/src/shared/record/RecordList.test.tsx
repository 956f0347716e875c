import { cleanup, render, waitFor } from "@testing-library/react";
import { AdminContext, ResourceContextProvider, ResourceDefinitionContextProvider, testDataProvider, TestMemoryRouter, type DataProvider } from "react-admin";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { addAppMessages } from "../../app/messages";
import { changeLocale, say } from "../language";
import type { RecordKind } from "./kind";
import { RecordList } from "./RecordList";

const KIND: RecordKind = { resource: "equipment", path: "equipment/equipment", entity: "equipment.equipment", fields: [] };
const I18N = { translate: say, changeLocale: async () => {}, getLocale: () => "en" };
const NONE = testDataProvider({ getList: async () => ({ data: [], total: 0 }) as never });

const record = (code: string, archived: boolean) => ({ id: code, code, archived, version: 0 });

const shown = (dataProvider: DataProvider, address = "/equipment") =>
  render(
    <MemoryRouter>
      <TestMemoryRouter initialEntries={[address]}>
        <AdminContext i18nProvider={I18N} dataProvider={dataProvider}>
          <ResourceDefinitionContextProvider definitions={{ equipment: { name: "equipment", hasCreate: true } }}>
            <ResourceContextProvider value="equipment">
              <RecordList kind={KIND} actions={<button>A series</button>}>
                <></>
              </RecordList>
            </ResourceContextProvider>
          </ResourceDefinitionContextProvider>
        </AdminContext>
      </TestMemoryRouter>
    </MemoryRouter>,
  );

beforeAll(() => {
  addAppMessages();
  changeLocale("en");
});
afterEach(cleanup);

it.each([
  [{}, ["in-use"]],
  [{ archived: "any" }, ["in-use"]],
  [{ archived: "true" }, ["gone"]],
])("lets the records be selected to which the same is done, filtered by %j", async (filters, selectable) => {
  vi.stubGlobal("fetch", async () => Response.json({ queries: [], columns: null }));
  const data = [record("in-use", false), record("gone", true)];
  shown(testDataProvider({ getList: async () => ({ data, total: 2 }) as never }), `/equipment?filter=${encodeURIComponent(JSON.stringify(filters))}`);
  await waitFor(() => expect(document.querySelectorAll("tbody tr")).toHaveLength(2));
  const rows = [...document.querySelectorAll("tbody tr")].filter((row) => row.querySelector("input[type=checkbox]:enabled"));
  expect(rows.map((row) => row.querySelector("a")?.textContent)).toEqual(selectable);
});

it("offers a new plant every way in: one record, a file, and what the list can do beside", async () => {
  vi.stubGlobal("fetch", async () => Response.json({ queries: [], columns: null }));
  shown(NONE);
  await waitFor(() => {
    const nothing = document.querySelector("[data-nothing]");
    expect(nothing?.querySelector("[data-exchange]")?.getAttribute("href")).toContain("/imports?kind=equipment.equipment");
    expect(nothing?.querySelector("a[href$='/equipment/create']")).not.toBeNull();
    expect(nothing?.textContent).toContain("A series");
  });
});
