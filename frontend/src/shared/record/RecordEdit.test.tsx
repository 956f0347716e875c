import { QueryClient } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { AdminContext, ResourceContextProvider, TextInput } from "react-admin";
import { MemoryRouter, Route, Routes } from "react-router";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { addAppMessages } from "../../app/messages";
import { changeLocale, say } from "../language";
import type { RecordKind } from "./kind";
import { RecordEdit } from "./RecordEdit";

const KIND: RecordKind = { resource: "material-classes", path: "material/classes", entity: "material.class", fields: ["nameZh", "nameEn"] };
const BASE = { id: "raw", code: "raw", nameZh: "原料", nameEn: "Raw", archived: false, version: 3 };
const THEIRS = { ...BASE, nameZh: "原材料", nameEn: "Raw material", version: 4 };
const I18N = { translate: say, changeLocale: async () => {}, getLocale: () => "en" };

type Sent = { version: string | null; body: unknown };

/** A server that answers each PUT with the next status; what is read changes once one was refused. */
function server(...answers: { status: number; body?: unknown }[]) {
  const sent: Sent[] = [];
  vi.stubGlobal("fetch", async (url: string, { method, headers, body }: RequestInit) => {
    if (String(url).includes("security/history")) return Response.json([{ id: 9, at: "2026-01-01T00:00:00Z", actor: "person:zhao", by: "Zhao", action: "changed", fields: [] }]);
    if (method !== "PUT") return Response.json(sent.length === 0 ? BASE : THEIRS);
    sent.push({ version: (headers as Headers).get("If-Match"), body: JSON.parse(String(body)) });
    const { status, body: answer } = answers.shift() ?? { status: 200 };
    return Response.json(answer ?? BASE, { status });
  });
  return sent;
}

async function opened(client = new QueryClient()) {
  render(
    <MemoryRouter initialEntries={["/material-classes/raw"]}>
      <AdminContext i18nProvider={I18N} queryClient={client}>
        <ul role="menu" aria-label="beside the page" />
        <Routes>
          <Route
            path="/material-classes/:id"
            element={
              <ResourceContextProvider value="material-classes">
                <RecordEdit kind={KIND}>
                  <TextInput source="nameZh" />
                  <TextInput source="nameEn" />
                </RecordEdit>
              </ResourceContextProvider>
            }
          />
          <Route path="/material-classes/:id/show" element={<p>shown</p>} />
        </Routes>
      </AdminContext>
    </MemoryRouter>,
  );
  await waitFor(() => expect(field("nameEn").value).toBe("Raw"));
}

const field = (name: string) => document.querySelector<HTMLInputElement>(`[name=${name}]`)!;
const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const press = (key: string, more: object = {}) => fireEvent.keyDown(document.body, { key, ...more });
const conflict = { status: 409, body: { title: "raw was changed by someone else meanwhile.", status: 409 } };

beforeAll(() => {
  addAppMessages();
  changeLocale("en");
});
afterEach(cleanup);

describe("the form of a record", () => {
  it("saves with Ctrl+S what may be changed, with the version that was read, and leaves", async () => {
    const sent = server({ status: 200 });
    await opened();
    type("nameEn", "Raw stock");
    press("s", { ctrlKey: true });
    await screen.findByText("shown");
    expect(sent).toEqual([{ version: '"3"', body: { nameZh: "原料", nameEn: "Raw stock" } }]);
  });

  it("goes back with Escape", async () => {
    server();
    await opened();
    press("Escape");
    await screen.findByText("shown");
  });

  it("shows what the server refuses at its field", async () => {
    server({ status: 400, body: { title: "Wrong", status: 400, errors: [{ pointer: "/nameEn", message: "At most 200 characters." }] } });
    await opened();
    type("nameEn", "x");
    press("s", { ctrlKey: true });
    await screen.findByText("At most 200 characters.");
    expect(screen.queryByText("shown")).toBeNull();
  });

  it("shows both versions when somebody was faster, and saves the choice over the newer one", async () => {
    const sent = server(conflict, { status: 200 });
    await opened();
    type("nameEn", "My name");
    press("s", { ctrlKey: true });
    await screen.findByText(/Changed by Zhao/);
    const rows = [...document.querySelectorAll("[data-conflict-field]")];
    expect(rows.map((row) => row.textContent)).toEqual(["Chinese name原料原材料", "English nameMy nameRaw material"]);
    fireEvent.click(document.querySelector("[data-save-merged]")!);
    await screen.findByText("shown");
    expect(sent[1]).toEqual({ version: '"4"', body: { nameZh: "原材料", nameEn: "My name" } });
  });

  it("keeps what was typed when the record is read again, and shows both versions all the same", async () => {
    const sent = server(conflict);
    const client = new QueryClient();
    await opened(client);
    type("nameEn", "My name");
    const answer = fetch;
    vi.stubGlobal("fetch", async (url: string, options: RequestInit) => (options.method === "PUT" || url.includes("history") ? answer(url, options) : Response.json(THEIRS)));
    await act(() => client.invalidateQueries());
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(field("nameEn").value).toBe("My name");
    press("s", { ctrlKey: true });
    await screen.findByText(/Changed by Zhao/);
    expect(sent[0].version).toBe('"3"');
    expect(document.querySelectorAll("[data-conflict-field]")).toHaveLength(2);
  });

  it("keeps what was typed when the record has gone meanwhile", async () => {
    server();
    const client = new QueryClient();
    await opened(client);
    type("nameEn", "My name");
    vi.stubGlobal("fetch", async () => Response.json({ title: "There is no raw.", status: 404 }, { status: 404 }));
    await act(() => client.invalidateQueries());
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(field("nameEn").value).toBe("My name");
  });

  it("takes a save whose answer was lost for done when the server has what was sent", async () => {
    server(conflict);
    await opened();
    type("nameZh", THEIRS.nameZh);
    type("nameEn", THEIRS.nameEn);
    press("s", { ctrlKey: true });
    await screen.findByText("shown");
  });

  it("says why nothing could be saved and keeps what was typed", async () => {
    server({ status: 422, body: { title: "raw is archived.", detail: "Restore it first.", status: 422 } });
    await opened();
    type("nameEn", "Late");
    press("s", { ctrlKey: true });
    await screen.findByText("raw is archived. Restore it first.");
    expect(field("nameEn").value).toBe("Late");
  });
});
