import { cleanup, render, waitFor } from "@testing-library/react";
import { AdminContext, ResourceContextProvider, ResourceDefinitionContextProvider, testDataProvider } from "react-admin";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { addAppMessages } from "../../app/messages";
import { changeLocale, say } from "../language";
import type { RecordKind } from "./kind";
import { RecordList } from "./RecordList";

const KIND: RecordKind = { resource: "equipment", path: "equipment/equipment", entity: "equipment.equipment", fields: [] };
const I18N = { translate: say, changeLocale: async () => {}, getLocale: () => "en" };
const NONE = testDataProvider({ getList: async () => ({ data: [], total: 0 }) as never });

beforeAll(() => {
  addAppMessages();
  changeLocale("en");
});
afterEach(cleanup);

it("offers a new plant every way in: one record, a file, and what the list can do beside", async () => {
  vi.stubGlobal("fetch", async () => Response.json({ queries: [], columns: null }));
  render(
    <MemoryRouter>
      <AdminContext i18nProvider={I18N} dataProvider={NONE}>
        <ResourceDefinitionContextProvider definitions={{ equipment: { name: "equipment", hasCreate: true } }}>
          <ResourceContextProvider value="equipment">
            <RecordList kind={KIND} actions={<button>A series</button>}>
              <></>
            </RecordList>
          </ResourceContextProvider>
        </ResourceDefinitionContextProvider>
      </AdminContext>
    </MemoryRouter>,
  );
  await waitFor(() => {
    const nothing = document.querySelector("[data-nothing]");
    expect(nothing?.querySelector("[data-exchange]")?.getAttribute("href")).toContain("/imports?kind=equipment.equipment");
    expect(nothing?.querySelector("a[href$='/equipment/create']")).not.toBeNull();
    expect(nothing?.textContent).toContain("A series");
  });
});
