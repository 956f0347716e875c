import { act, cleanup, fireEvent, render, waitFor } from "@testing-library/react";
import { AdminContext, memoryStore, ResourceContextProvider, ResourceDefinitionContextProvider, testDataProvider, TestMemoryRouter, type DataProvider } from "react-admin";
import { MemoryRouter, type NavigateFunction } from "react-router";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { addAppMessages } from "../../app/messages";
import { changeLocale, say } from "../language";
import type { RecordKind } from "./kind";
import { RecordList } from "./RecordList";

const KIND: RecordKind = { resource: "equipment", path: "equipment/equipment", entity: "equipment.equipment", fields: [] };
const I18N = { translate: say, changeLocale: async () => {}, getLocale: () => "en" };
const NONE = testDataProvider({ getList: async () => ({ data: [], total: 0 }) as never });

const record = (code: string, archived: boolean) => ({ id: code, code, archived, version: 0 });

const filtered = (filters: object) => `/equipment?filter=${encodeURIComponent(JSON.stringify(filters))}`;

let navigate: NavigateFunction;

const shown = (dataProvider: DataProvider, address = "/equipment", store = memoryStore()) =>
  render(
    <MemoryRouter>
      <TestMemoryRouter initialEntries={[address]} navigateCallback={(go) => (navigate = go)}>
        <AdminContext i18nProvider={I18N} dataProvider={dataProvider} store={store}>
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
  shown(testDataProvider({ getList: async () => ({ data, total: 2 }) as never }), filtered(filters));
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

const filter = (filters: object) => act(async () => navigate(filtered(filters)));
const listed = (codes: string) => waitFor(() => expect([...document.querySelectorAll("tbody tr a")].map((link) => link.textContent).join()).toBe(codes));

describe("what is selected", () => {
  let store = memoryStore();
  beforeEach(() => {
    store = memoryStore();
    vi.stubGlobal("fetch", async () => Response.json({ queries: [], columns: null }));
  });

  const all = [record("in-use", false), record("gone", true)];
  const list = testDataProvider({
    getList: async (_, { filter: { q = "", archived = "false" } = {} }) => {
      const data = all.filter((one) => one.code.includes(q) && String(one.archived) === archived);
      return { data, total: data.length } as never;
    },
  });
  const kept = () => store.getItem("equipment.selectedIds");
  const select = async (code: string) => {
    await listed(code);
    fireEvent.click(document.querySelector("tbody input[type=checkbox]")!);
    await waitFor(() => expect(kept()).toEqual([code]));
  };

  it("stays so while the list is searched, though nothing is found meanwhile", async () => {
    shown(list, "/equipment", store);
    await select("in-use");
    await filter({ q: "no such" });
    await listed("");
    await filter({ q: "in" });
    await listed("in-use");
    expect(kept()).toEqual(["in-use"]);
  });

  it.each([
    ["in-use", {}, "gone", { archived: "true" }],
    ["gone", { archived: "true" }, "in-use", {}],
  ])("is so no longer where another thing is done to others (%s)", async (code, before, others, then) => {
    shown(list, filtered(before), store);
    await select(code);
    await filter({ ...before, q: "no such" });
    await listed("");
    await filter({ ...then, q: "no such" });
    await filter(then);
    await listed(others);
    expect(kept()).toEqual([]);
  });

  it("is not what the browser has kept, where the list begins with the archive", async () => {
    store.setItem("equipment.selectedIds", ["in-use"]);
    shown(list, filtered({ archived: "true" }), store);
    await listed("gone");
    expect(kept()).toEqual([]);
  });
});
