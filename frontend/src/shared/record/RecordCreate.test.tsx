import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { AdminContext, TextInput } from "react-admin";
import { MemoryRouter, Route, Routes } from "react-router";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { addAppMessages } from "../../app/messages";
import { changeLocale, say } from "../language";
import type { RecordKind } from "./kind";
import { RecordCreate } from "./RecordCreate";

const KIND: RecordKind = { resource: "material-classes", path: "material/classes", entity: "material.class", fields: ["nameZh", "nameEn", "parent"] };
const I18N = { translate: say, changeLocale: async () => {}, getLocale: () => "en" };
const MADE = { id: "raw", code: "raw", nameZh: "原料", nameEn: "Raw", archived: false, version: 0 };

/** A server that answers each POST as the test says, and tells the keys with which it was asked. */
function server(...answers: (() => Promise<Response>)[]) {
  const keys: (string | null)[] = [];
  vi.stubGlobal("fetch", async (_: string, { method, headers }: RequestInit) => {
    if (method !== "POST") return Response.json([]);
    keys.push((headers as Headers).get("Idempotency-Key"));
    return (answers.shift() ?? (async () => Response.json(MADE, { status: 201 })))();
  });
  return keys;
}

/** What is suggested changes, as a day or a role that is read again does. */
function Beginning() {
  const [nameEn, suggest] = useState("Raw");
  return (
    <>
      <button onClick={() => suggest("Other")}>suggest</button>
      <RecordCreate kind={KIND} suggestion={{ nameEn }}>
        <TextInput source="code" />
        <TextInput source="nameEn" />
      </RecordCreate>
    </>
  );
}

function opened() {
  render(
    <MemoryRouter initialEntries={["/material-classes/create"]}>
      <AdminContext i18nProvider={I18N}>
        <Routes>
          <Route path="/material-classes/create" element={<Beginning />} />
          <Route path="/material-classes" element={<p>listed</p>} />
          <Route path="/material-classes/:id/show" element={<p>shown</p>} />
        </Routes>
      </AdminContext>
    </MemoryRouter>,
  );
  type("code", "raw");
}

const field = (name: string) => document.querySelector<HTMLInputElement>(`[name=${name}]`)!;
const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const save = (more: object = {}) => fireEvent.keyDown(document.body, { key: "s", ctrlKey: true, ...more });
const lost = () => Promise.reject(new TypeError("offline"));
const refused = (...errors: { pointer: string; message: string }[]) => async () => Response.json({ title: "Wrong", status: 400, errors }, { status: 400 });

beforeAll(() => {
  addAppMessages();
  changeLocale("en");
});
afterEach(cleanup);

describe("the form of a new record", () => {
  it("sends it once, however often and long the keys are pressed", async () => {
    const waiting: (() => void)[] = [];
    const keys = server(() => new Promise((resolve) => waiting.push(() => resolve(Response.json(MADE, { status: 201 })))));
    opened();
    save();
    save();
    await waitFor(() => expect(keys).toHaveLength(1));
    save();
    fireEvent.submit(document.querySelector("form")!);
    await new Promise((resolve) => setTimeout(resolve, 50));
    waiting[0]();
    await screen.findByText("shown");
    expect(keys).toHaveLength(1);
  });

  it("is not sent by a key that is held down", async () => {
    const keys = server();
    opened();
    save({ repeat: true });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(keys).toEqual([]);
  });

  it("repeats the same command where its answer was lost, and gives another once something is said otherwise", async () => {
    const keys = server(lost, lost);
    opened();
    save();
    await screen.findByText(/No connection to the server/);
    save();
    await waitFor(() => expect(keys).toHaveLength(2));
    await waitFor(() => expect(document.querySelector<HTMLButtonElement>("[data-save]")!.disabled).toBe(false));
    type("nameEn", "Raw stock");
    save();
    await screen.findByText("shown");
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it("leads to the list where the server only says that it has been done", async () => {
    server(lost, async () => new Response(null, { status: 204 }));
    opened();
    save();
    await screen.findByText(/No connection to the server/);
    save();
    await screen.findByText("listed");
  });

  it("keeps what was typed when something else is suggested", async () => {
    server();
    opened();
    type("nameEn", "My name");
    fireEvent.click(screen.getByText("suggest"));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([field("code").value, field("nameEn").value]).toEqual(["raw", "My name"]);
  });

  it("tells below what is wrong where it has no input, and can be sent again", async () => {
    const keys = server(refused({ pointer: "/nameEn", message: "At most 200 characters." }, { pointer: "/parent", message: "It is archived." }, { pointer: "/code/0", message: "No letter." }));
    opened();
    save();
    await screen.findByText("At most 200 characters.");
    expect(document.querySelector("[data-refusal]")!.textContent).toBe("It is archived. No letter.");
    save();
    await screen.findByText("shown");
    expect(keys).toHaveLength(2);
  });
});
