import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { AdminContext } from "react-admin";
import { MemoryRouter, Route, Routes, useLocation } from "react-router";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { forgetSession } from "../../modules/security";
import { changeLocale, say } from "../../shared/language";
import { addAppMessages } from "../messages";
import { RESOURCES } from "../resources";
import { FindPage } from "./FindPage";
import { kindOf, pageOf } from "./kinds";
import { SearchField } from "./SearchField";
import type { Found } from "./types";

const I18N = { translate: say, changeLocale: async () => {}, getLocale: () => "en" };
const hit = (code: string, nameEn = "") => ({ code, nameZh: "", nameEn, state: null, alias: null });
const PERSONS: Found = { entity: "personnel.person", hits: [hit("E1001", "Li"), hit("E1002", "Liu")], more: false };
const TEAMS: Found = { entity: "personnel.team", hits: [hit("T-A", "Line A")], more: false };

/** A server that finds the same for every word, and one thing for a code. */
function server(found: Found[], withCode: Found[]) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    const path = decodeURIComponent(String(url).split("/api/")[1] ?? "");
    if (path.startsWith("administration")) asked.push(path);
    if (path.startsWith("security/session")) return Response.json({ userName: "li", displayName: "Li", permissions: [] });
    return Response.json(path.startsWith("administration/codes") ? withCode : found);
  });
  return asked;
}

function shown(page = "/") {
  forgetSession();
  render(
    <MemoryRouter initialEntries={[page]}>
      <AdminContext i18nProvider={I18N}>
        <SearchField />
        <textarea aria-label="notes" />
        <Routes>
          <Route path="/find/:code" element={<FindPage />} />
          <Route path="*" element={<Where />} />
        </Routes>
      </AdminContext>
    </MemoryRouter>,
  );
}

function Where() {
  const { pathname, search } = useLocation();
  return <p data-testid="where">{decodeURIComponent(pathname + search)}</p>;
}

const field = () => document.querySelector<HTMLInputElement>("[data-search]")!;
const where = () => screen.getByTestId("where").textContent;
const press = (key: string, more: object = {}) => fireEvent.keyDown(document.activeElement!, { key, ...more });

function write(text: string) {
  fireEvent.focus(field());
  field().focus();
  fireEvent.change(field(), { target: { value: text } });
}

beforeAll(() => {
  addAppMessages();
  changeLocale("en");
});
beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe("the search", () => {
  it("shows what was found kind by kind, and opens what is chosen by keyboard", async () => {
    server([PERSONS, TEAMS], []);
    shown();
    write("Li");
    await screen.findByText("E1002");
    expect([...document.querySelectorAll(".MuiAutocomplete-groupLabel")].map(({ textContent }) => textContent)).toEqual(["Persons", "Teams", ""]);
    press("ArrowDown");
    press("ArrowDown");
    press("Enter");
    await waitFor(() => expect(where()).toBe("/persons/E1002/show"));
    expect(field().value).toBe("");
  });

  it("says so where nothing fits", async () => {
    server([], []);
    shown();
    write("zzz");
    const none = await screen.findByText("Nothing fits “zzz”");
    expect(none.getAttribute("aria-disabled")).toBe("true");
  });

  it("opens at once what a scanner reads, before anything was shown", async () => {
    const asked = server([], [TEAMS]);
    shown();
    write("]Q1http://10.0.0.5/#/find/T-A");
    press("Enter");
    await waitFor(() => expect(where()).toBe("/teams/T-A/show"));
    expect(asked).toEqual(["administration/codes?code=T-A"]);
  });

  it.each([
    ["no record", []],
    ["several", [TEAMS, PERSONS]],
  ])("shows all hits where a code is the code of %s", async (_, found) => {
    server([], found);
    shown();
    write("x-1");
    press("Enter");
    await waitFor(() => expect(where()).toBe("/search?q=x-1"));
  });

  it("is reached by Ctrl+K from anywhere, and by a slash where nobody writes", () => {
    server([], []);
    shown();
    const notes = screen.getByLabelText("notes");
    notes.focus();
    press("/");
    expect(document.activeElement).toBe(notes);
    press("k", { ctrlKey: true });
    expect(document.activeElement).toBe(field());
    field().blur();
    fireEvent.keyDown(document.body, { key: "/" });
    expect(document.activeElement).toBe(field());
  });

  it("offers what was looked for lately", async () => {
    server([], [TEAMS]);
    shown();
    await waitFor(() => expect(field()).toBeTruthy());
    write("T-A");
    press("Enter");
    await waitFor(() => expect(where()).toBe("/teams/T-A/show"));
    field().focus();
    fireEvent.mouseDown(field());
    fireEvent.click(await screen.findByText("T-A", { selector: "li" }));
    expect(field().value).toBe("T-A");
  });
});

describe("the address in a QR code", () => {
  it("goes on to the record", async () => {
    server([], [TEAMS]);
    shown("/find/T-A");
    await waitFor(() => expect(where()).toBe("/teams/T-A/show"));
  });

  it("says that nothing has the code, and shows what comes near", async () => {
    server([PERSONS], []);
    shown("/find/E1");
    await screen.findByText("Nothing that you may read has the code E1");
    await screen.findByText("E1002");
  });
});

describe("the page of a kind", () => {
  it.each([
    ["execution.unit", "BX-1-3", "/units/BX-1-3/show"],
    ["material.lot", "HT/1", "/material-lots/HT%2F1/show"],
    ["execution.lot", "PL-1", `/units?filter=${encodeURIComponent('{"lot":"PL-1"}')}`],
    ["material.class", "raw", "/material-classes/raw/show"],
    ["personnel.person", "E1", "/persons/E1/show"],
    ["administration.import", "IM-1", "/imports/IM-1"],
    ["moon.crater", "X", undefined],
  ])("of %s leads from %s to %s", (entity, code, page) => expect(pageOf(entity, code)).toBe(page));

  it("is told by a name that there is", () => {
    const entities = Object.values(RESOURCES).map(({ topics }) => topics[0]);
    const names = entities.map((entity) => kindOf(entity)?.name ?? "");
    expect(names.filter((name) => say(name, { _: "" }) === "")).toEqual([]);
  });
});
