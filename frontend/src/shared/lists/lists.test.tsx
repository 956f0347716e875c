import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { AdminContext, DataTable, List, memoryStore, Notification, ResourceContextProvider, ResourceDefinitionContextProvider, SearchInput, testDataProvider, TestMemoryRouter, useLocation, type Store } from "react-admin";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { addAppMessages } from "../../app/messages";
import { changeLocale, say } from "../language";
import { ListActions } from "./ListActions";
import { PagedList } from "./PagedList";
import type { ListSetup, SavedQuery } from "./types";

const I18N = { translate: say, changeLocale: async () => {}, getLocale: () => "en" };
const DATA = testDataProvider({ getList: async () => ({ data: [{ id: 1, code: "T-A", name: "A" }], total: 1 }) as never });
const LATE: SavedQuery = { id: 7, name: "Late ones", shared: true, mine: false, by: "Wang", filter: { state: "LATE" }, sort: "name", order: "DESC", columns: null, version: 3 };

type Sent = { method: string; path: string; body: unknown };

function server(setup: ListSetup, refused?: object) {
  const sent: Sent[] = [];
  vi.stubGlobal("fetch", async (url: string, { method, body }: RequestInit) => {
    if (method !== "GET" && refused) return Response.json(refused, { status: 503 });
    if (method !== "GET") sent.push({ method: String(method), path: String(url).split("/lists/")[1], body: body && JSON.parse(String(body)) });
    return method === "GET" ? Response.json(setup) : new Response(null, { status: 204 });
  });
  return sent;
}

function shown(address: string, permissions: string[], store: Store = memoryStore()) {
  render(
    <TestMemoryRouter initialEntries={[address]}>
      <AdminContext i18nProvider={I18N} dataProvider={DATA} store={store} authProvider={{ getPermissions: async () => permissions, checkAuth: async () => {}, checkError: async () => {}, login: async () => {}, logout: async () => {} }}>
        <ResourceContextProvider value="teams">
          <List actions={<ListActions />} exporter={false} sort={{ field: "code", order: "ASC" }}>
            <DataTable>
              <DataTable.Col source="code" />
              <DataTable.Col source="name" />
            </DataTable>
          </List>
        </ResourceContextProvider>
        <Where />
        <Notification />
      </AdminContext>
    </TestMemoryRouter>,
  );
  return store;
}

function Where() {
  const search = new URLSearchParams(useLocation().search);
  return <p data-testid="where">{`${search.get("filter")} ${search.get("sort")} ${search.get("order")}`}</p>;
}

function Address() {
  const { pathname, search } = useLocation();
  return <p data-testid="address">{`${pathname}${search}`}</p>;
}

const press = (code: string) => fireEvent.keyDown(window, { code, altKey: true });
const there = () => screen.getByTestId("address").textContent;
const where = () => screen.getByTestId("where").textContent;
const seen = (selector: string) =>
  waitFor(() => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector} yet`);
    return found;
  });
const button = () => seen("[data-queries]");

beforeAll(() => {
  addAppMessages();
  changeLocale("en");
});
afterEach(cleanup);

describe("the saved queries of a list", () => {
  it("are opened by one click, and the button says which is shown", async () => {
    server({ queries: [LATE] });
    shown("/teams", []);
    fireEvent.click(await button());
    fireEvent.click(await screen.findByText("Late ones"));
    await waitFor(() => expect(where()).toBe('{"state":"LATE"} name DESC'));
    await waitFor(async () => expect((await button()).textContent).toBe("Late ones"));
  });

  it("are what the list shows now under a name, shared by whoever may", async () => {
    const sent = server({ queries: [] });
    shown('/teams?filter={"q":"x"}&sort=name&order=DESC&page=1&perPage=10', ["administration.share"]);
    fireEvent.click(await button());
    fireEvent.click(await seen("[data-new-query]"));
    fireEvent.change(document.querySelector("[name=queryName]")!, { target: { value: " Mine " } });
    fireEvent.click(await seen("[data-share]"));
    fireEvent.submit(document.querySelector("form")!);
    await waitFor(() => expect(sent).toEqual([{ method: "POST", path: "teams/queries", body: { name: "Mine", shared: true, filter: { q: "x" }, sort: "name", order: "DESC", columns: null } }]));
  });

  it("are not changed by whoever may not share, but may be anybody's default", async () => {
    const sent = server({ queries: [LATE], defaultQuery: null });
    shown("/teams?filter={}", []);
    fireEvent.click(await button());
    await screen.findByText("Late ones");
    expect(document.querySelectorAll("[data-query-act]").length).toBe(1);
    fireEvent.click(document.querySelector("[data-query-act=default]")!);
    await waitFor(() => expect(sent).toEqual([{ method: "PUT", path: "teams/default", body: { query: 7 } }]));
  });

  it("are deleted once that was confirmed", async () => {
    const sent = server({ queries: [LATE] });
    shown("/teams?filter={}", ["administration.share"]);
    fireEvent.click(await button());
    fireEvent.click(await seen("[data-query-act=remove]"));
    await screen.findByText("It is gone then for everybody with whom it is shared.");
    expect(sent).toEqual([]);
    fireEvent.click(await seen("[data-remove-query]"));
    await waitFor(() => expect(sent).toEqual([{ method: "DELETE", path: "teams/queries/7", body: undefined }]));
  });

  it.each([
    ["begin with the default where nothing was asked for", "/teams", '{"state":"LATE"} name DESC'],
    ["leave alone what was asked for", '/teams?filter={"q":"x"}&sort=code&order=ASC&page=1&perPage=10', '{"q":"x"} code ASC'],
  ])("%s", async (_, address, expected) => {
    server({ queries: [LATE], defaultQuery: 7 });
    shown(address, []);
    await button();
    await waitFor(() => expect(where()).toBe(expected));
  });
});

describe("the keys of a list", () => {
  const many = testDataProvider({ getList: async () => ({ data: [{ id: 1, code: "T-A", name: "A" }], total: 60 }) as never });

  function paged() {
    server({ queries: [] });
    render(
      <TestMemoryRouter initialEntries={["/teams"]}>
        <AdminContext i18nProvider={I18N} dataProvider={many} store={memoryStore()}>
          <ResourceDefinitionContextProvider definitions={{ teams: { name: "teams", hasList: true, hasCreate: true } }}>
            <ResourceContextProvider value="teams">
              <PagedList sort={{ field: "code", order: "ASC" }} filters={[<SearchInput key="q" source="q" alwaysOn />]}>
                <DataTable>
                  <DataTable.Col source="code" />
                </DataTable>
              </PagedList>
            </ResourceContextProvider>
          </ResourceDefinitionContextProvider>
          <Address />
        </AdminContext>
      </TestMemoryRouter>,
    );
    return screen.findByText("T-A");
  }

  it("turn its pages, lead into its search and to a new record", async () => {
    await paged();
    press("PageDown");
    await waitFor(() => expect(there()).toContain("page=2"));
    press("KeyQ");
    expect(document.activeElement?.getAttribute("name")).toBe("q");
    press("KeyN");
    await waitFor(() => expect(there()).toContain("/teams/create"));
  });

  it("wait for a dialog above it", async () => {
    await paged();
    fireEvent.click(await button());
    await seen("[data-new-query]");
    press("PageDown");
    fireEvent.keyDown(document.querySelector("[data-new-query]")!, { key: "Escape" });
    await waitFor(() => expect(document.querySelector("[data-new-query]")).toBeNull());
    press("KeyN");
    await waitFor(() => expect(there()).toContain("/teams/create"));
    expect(there()).not.toContain("page=2");
  });
});

describe("the columns of a list", () => {
  it("are those that the account has", async () => {
    const sent = server({ queries: [], columns: { hidden: ["name"], ranks: null } });
    const store = shown("/teams", []);
    await waitFor(() => expect(store.getItem("teams.datatable")).toEqual(["name"]));
    await waitFor(() => expect([...document.querySelectorAll("th")].map(({ textContent }) => textContent).join()).not.toContain("name"));
    expect(sent).toEqual([]);
  });

  it("are kept with the account when somebody chooses others", async () => {
    const sent = server({ queries: [], columns: { hidden: ["name"], ranks: null } });
    const store = shown("/teams", []);
    await waitFor(() => expect(store.getItem("teams.datatable")).toEqual(["name"]));
    store.setItem("teams.datatable", ["code"]);
    await waitFor(() => expect(sent).toEqual([{ method: "PUT", path: "teams/columns", body: { columns: { hidden: ["code"], ranks: null } } }]));
  });

  it("say so when they could not be kept, and what helps", async () => {
    server({ queries: [], columns: { hidden: ["name"], ranks: null } }, { title: "The database does not answer.", detail: "Try again in a minute." });
    const store = shown("/teams", []);
    await waitFor(() => expect(store.getItem("teams.datatable")).toEqual(["name"]));
    store.setItem("teams.datatable", ["code"]);
    await screen.findByText("The choice of columns could not be saved and holds in this browser only. The database does not answer. Try again in a minute. Then choose once more.");
  });

  it("are kept at once when somebody leaves the list", async () => {
    const sent = server({ queries: [], columns: { hidden: ["name"], ranks: null } });
    const store = shown("/teams", []);
    await waitFor(() => expect(store.getItem("teams.datatable")).toEqual(["name"]));
    act(() => store.setItem("teams.datatable", ["code"]));
    cleanup();
    expect(sent).toEqual([{ method: "PUT", path: "teams/columns", body: { columns: { hidden: ["code"], ranks: null } } }]);
  });

  it("stay one's own when a shared query shows others", async () => {
    const sent = server({ queries: [{ ...LATE, columns: { hidden: ["code"], ranks: null } }], columns: { hidden: ["name"], ranks: null } });
    const store = shown("/teams", []);
    await waitFor(() => expect(store.getItem("teams.datatable")).toEqual(["name"]));
    fireEvent.click(await button());
    fireEvent.click(await screen.findByText("Late ones"));
    await waitFor(() => expect(store.getItem("teams.datatable")).toEqual(["code"]));
    cleanup();
    expect(sent).toEqual([]);
  });
});
