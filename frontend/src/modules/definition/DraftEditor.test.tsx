import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { AdminContext } from "react-admin";
import { MemoryRouter, Route, Routes } from "react-router";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { addAppMessages } from "../../app/messages";
import { changeLocale, say } from "../../shared/language";
import { ROUTINGS } from "./kinds";
import { RoutingEditor } from "./RoutingEditor";

const I18N = { translate: say, changeLocale: async () => {}, getLocale: () => "en" };
const operation = (number: string, more: object = {}) => ({ number, nameZh: "车", nameEn: "Turn", workUnit: "LT01", mode: "MACHINE", form: null, program: null, setupFamily: null, setupSeconds: 0, runSeconds: 90, waitLimit: "PT30M", look: false, loadCapacity: 1, characteristics: [], materials: [], ...more });
const CONTENT = { nameZh: "轮毂", nameEn: "Hub", operations: [operation("10"), operation("20")] };
const draft = (version: number, content: object = CONTENT, state = "DRAFT") => ({ title: "RT-1 B", entity: ROUTINGS.entity, code: "RT-1", life: { revision: "B", state, version, author: "li" }, acts: [], content });

type Sent = { version: string | null; body: { nameEn: string; operations: { number: string; runSeconds: number }[] } };

/** A server that answers each PUT with the next status; what is read is theirs once one was refused, the last of several from then on. */
function server(theirs: unknown, ...answers: { status: number; body?: unknown }[]) {
  const sent: Sent[] = [];
  vi.stubGlobal("fetch", async (url: string, { method, headers, body }: RequestInit) => {
    if (String(url).includes("security/history")) return Response.json([{ id: 9, at: "2026-01-01T00:00:00Z", actor: "person:zhao", by: "Zhao", action: "changed", fields: [] }]);
    if (String(url).includes("security/session")) return Response.json({ permissions: [] });
    if (!String(url).includes("/revisions/")) return Response.json([]);
    if (method !== "PUT") return Response.json(sent.length === 0 ? draft(3) : Array.isArray(theirs) ? theirs[Math.min(sent.length, theirs.length) - 1] : theirs);
    sent.push({ version: (headers as Headers).get("If-Match"), body: JSON.parse(String(body)) });
    const { status, body: answer } = answers.shift() ?? { status: 200 };
    return Response.json(answer ?? {}, { status });
  });
  return sent;
}

async function opened() {
  render(
    <MemoryRouter initialEntries={["/routings/RT-1/revisions/B/edit"]}>
      <AdminContext i18nProvider={I18N}>
        <Routes>
          <Route path="/routings/:code/revisions/:revision/edit" element={<RoutingEditor />} />
          <Route path="/routings/:code/revisions/:revision" element={<p>shown</p>} />
        </Routes>
      </AdminContext>
    </MemoryRouter>,
  );
  await waitFor(() => expect(field("nameEn").value).toBe("Hub"));
}

const field = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const save = () => fireEvent.keyDown(document.body, { key: "s", ctrlKey: true });
const conflict = { status: 409, body: { title: "RT-1 B was changed by someone else meanwhile.", status: 409 } };
const parts = () => [...document.querySelectorAll("[data-conflict-part]")].map((part) => part.getAttribute("data-conflict-part"));
const numbers = () => [...document.querySelectorAll("[data-operation]")].map((row) => row.getAttribute("data-operation"));

const THEIRS = draft(4, { ...CONTENT, nameEn: "Their hub", operations: [operation("10", { runSeconds: 80 }), operation("20", { program: "O-20" }), operation("30")] });

beforeAll(() => {
  addAppMessages();
  changeLocale("en");
});
afterEach(cleanup);

async function late() {
  await opened();
  type("operations.0.runSeconds", "95");
  save();
  await screen.findByText(/Changed by Zhao/);
}

describe("a draft that somebody else has changed meanwhile", () => {
  it("shows both versions, and saves the choice over the newer one", async () => {
    const sent = server(THEIRS, conflict, { status: 200 });
    await late();
    expect(parts()).toEqual(["head nameEn", "operations 10", "operations 20", "operations 30"]);
    fireEvent.click(document.querySelector("[data-save-merged]")!);
    await screen.findByText("shown");
    expect(sent[1].version).toBe('"4"');
    expect(sent[1].body.nameEn).toBe("Their hub");
    expect(sent[1].body.operations.map(({ number, runSeconds }) => [number, runSeconds])).toEqual([["10", 95], ["20", 90], ["30", 90]]);
  });

  it("compares with what was chosen from, where somebody is faster once more", async () => {
    const again = draft(5, { ...THEIRS.content, operations: [operation("10", { runSeconds: 70 }), operation("20", { program: "O-20" }), operation("30")] });
    const sent = server([THEIRS, again], conflict, conflict, { status: 200 });
    await late();
    fireEvent.click(document.querySelector("[data-take-all=theirs]")!);
    fireEvent.click(document.querySelector("[data-save-merged]")!);
    await waitFor(() => expect(parts()).toEqual(["operations 10"]));
    fireEvent.click(document.querySelector("[data-save-merged]")!);
    await screen.findByText("shown");
    expect(sent[2].version).toBe('"5"');
    expect(sent[2].body.operations[0].runSeconds).toBe(70);
  });

  it("lets the person go on in the form with what they chose, above the newer version", async () => {
    const sent = server(THEIRS, conflict, { status: 200 });
    await late();
    fireEvent.click(document.querySelector("[data-take-all=theirs]")!);
    fireEvent.click(document.querySelector('[aria-label="English name Yours"]')!);
    fireEvent.click(document.querySelector("[data-go-on]")!);
    await waitFor(() => expect(numbers()).toEqual(["10", "20", "30"]));
    await waitFor(() => expect(document.querySelector("[data-conflict]")).toBeNull());
    expect(field("nameEn").value).toBe("Hub");
    expect(field("operations.0.runSeconds").value).toBe("80");
    save();
    await screen.findByText("shown");
    expect(sent[1].version).toBe('"4"');
    expect(sent[1].body.nameEn).toBe("Hub");
  });

  it("keeps what was typed where it is no draft any more", async () => {
    server(draft(4, CONTENT, "IN_REVIEW"), conflict);
    await opened();
    type("operations.0.runSeconds", "95");
    save();
    await screen.findByText(/It is In review now/);
    expect(document.querySelector<HTMLButtonElement>("[data-save-merged]")!.disabled).toBe(true);
    fireEvent.click(screen.getByText("Back to the form"));
    await waitFor(() => expect(document.querySelector("[data-conflict]")).toBeNull());
    expect(field("operations.0.runSeconds").value).toBe("95");
  });

  it("is saved where the newer version is what was sent, for its answer was lost", async () => {
    server(draft(4, { ...CONTENT, nameEn: "My hub" }), conflict);
    await opened();
    type("nameEn", "My hub");
    save();
    await screen.findByText("shown");
  });
});

describe("the rows of a draft", () => {
  it("are taken back one by one when they were removed by mistake, with all that stood in them", async () => {
    server(draft(3));
    await opened();
    type("operations.1.program", "O-77");
    fireEvent.click(document.querySelector('[data-operation="20"] [data-remove]')!);
    await waitFor(() => expect(numbers()).toEqual(["10"]));
    fireEvent.click(document.querySelector('[data-operation="10"] [data-remove]')!);
    await waitFor(() => expect(numbers()).toEqual([]));
    expect(screen.getByText("Operation 10 removed")).toBeTruthy();
    fireEvent.click(document.querySelector("[data-undo]")!);
    await waitFor(() => expect(numbers()).toEqual(["10"]));
    fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
    await waitFor(() => expect(numbers()).toEqual(["10", "20"]));
    expect(field("operations.1.program").value).toBe("O-77");
  });

  it("come back with what was typed into them, if they were added before", async () => {
    server(draft(3));
    await opened();
    fireEvent.click(document.querySelector("[data-add-operation]")!);
    await waitFor(() => expect(numbers()).toEqual(["10", "20", "30"]));
    type("operations.2.program", "O-30");
    fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
    await screen.findByText("Operation 30 removed");
    expect(numbers()).toEqual(["10", "20"]);
    fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
    await waitFor(() => expect(numbers()).toEqual(["10", "20", "30"]));
    expect(field("operations.2.program").value).toBe("O-30");
  });

  it("are saved as they stand after that", async () => {
    const sent = server(draft(3), { status: 200 });
    await opened();
    fireEvent.click(document.querySelector("[data-add-operation]")!);
    await waitFor(() => expect(numbers()).toEqual(["10", "20", "30"]));
    fireEvent.click(document.querySelector('[data-operation="10"] [data-remove]')!);
    await waitFor(() => expect(numbers()).toEqual(["20", "30"]));
    fireEvent.click(document.querySelector("[data-undo]")!);
    await waitFor(() => expect(numbers()).toEqual(["10", "20", "30"]));
    fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
    await waitFor(() => expect(numbers()).toEqual(["10", "20"]));
    save();
    await screen.findByText("shown");
    expect(sent[0].body.operations.map(({ number }) => number)).toEqual(["10", "20"]);
  });
});

describe("a number cell of a draft", () => {
  it.each([
    [" ", null],
    [" 12.5 ", 12.5],
    ["Infinity", "Infinity"],
    ["0x10", "0x10"],
    ["many", "many"],
  ])("sends %o as %o", async (typed, runSeconds) => {
    const sent = server(draft(3), { status: 200 });
    await opened();
    type("operations.0.runSeconds", typed);
    save();
    await screen.findByText("shown");
    expect(sent[0].body.operations[0].runSeconds).toBe(runSeconds);
  });
});

describe("a form that is refused", () => {
  it("leads to the first field that is refused", async () => {
    server(draft(3), { status: 400, body: { title: "Wrong", status: 400, errors: [{ pointer: "/operations/1/waitLimit", message: "Such as PT30M." }, { pointer: "/operations/1/runSeconds", message: "At least 1." }] } });
    await opened();
    save();
    await screen.findByText("At least 1.");
    await waitFor(() => expect(document.activeElement).toBe(field("operations.1.runSeconds")));
  });
});

