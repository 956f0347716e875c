import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { addFeatureMessages } from "../../messages";
import { forgetSession } from "../../security/session";
import type { Task } from "../types";
import { TaskPanel } from "./TaskPanel";

const TASK = { id: 7, name: "Do", form: "takt:execution/generic", station: "CNC-1", order: "WO-1", openedAt: "2026-11-24T08:40:00Z" } as unknown as Task;

const DOCUMENT = { code: "DRW-1", revision: "B", name: "Drawing of the hub", kind: "DRAWING", files: [] };

function opened(state: string, refusal?: string, permissions: string[] = [], documents = () => new Response(JSON.stringify([DOCUMENT]))) {
  vi.stubGlobal(
    "fetch",
    vi.fn(async (url: string, { method }: RequestInit) => {
      if (url.includes("security/session")) return new Response(JSON.stringify({ permissions }));
      if (url.endsWith("/documents")) return documents();
      if (method !== "POST") return new Response(JSON.stringify({ ...TASK, context: { state } }));
      return refusal ? new Response(JSON.stringify({ title: refusal }), { status: 422 }) : new Response(null, { status: 204 });
    }),
  );
  const returned = vi.fn();
  const { container } = render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <TaskPanel task={TASK} station="CNC" onDone={() => {}} onReturn={returned} />
    </QueryClientProvider>,
  );
  return { container, returned, giveBack: () => fireEvent.click(screen.getByRole("button", { name: "Give back" })) };
}

beforeAll(addFeatureMessages);
afterEach(() => {
  cleanup();
  forgetSession();
});

describe("the panel of a task", () => {
  it("closes when the task was given back", async () => {
    const panel = opened("OPEN");
    panel.giveBack();
    await waitFor(() => expect(panel.returned).toHaveBeenCalled());
  });

  it("stays and says why when the server does not take the task back", async () => {
    const panel = opened("OPEN", "The task belongs to somebody else.");
    panel.giveBack();
    expect(await screen.findByText(/belongs to somebody else/)).toBeTruthy();
    expect(panel.returned).not.toHaveBeenCalled();
  });

  it("offers what is to be read to whoever may read it", async () => {
    opened("OPEN", undefined, ["definition.read"]);
    expect(await screen.findByText("Drawing of the hub")).toBeTruthy();
    expect(screen.getByText(/revision B/)).toBeTruthy();
  });

  it("names what is newer than what the order began with, and offers only that", async () => {
    const later = { ...DOCUMENT, code: "SOP-2", name: "New instruction", revision: null, newer: "A" };
    const { container } = opened("OPEN", undefined, ["definition.read"], () => new Response(JSON.stringify([{ ...DOCUMENT, newer: "C" }, later])));
    expect((await screen.findByText(/this order began with B; C is in force now/)).closest("[data-newer-documents]")?.textContent).toContain("SOP-2 New instruction A has come into force");
    expect([...container.querySelectorAll("[data-document]")].map((one) => one.getAttribute("data-document"))).toEqual(["DRW-1 B"]);
  });

  it("does not take documents that could not be read for none", async () => {
    opened("OPEN", undefined, ["definition.read"], () => new Response(JSON.stringify({ title: "The store is closed." }), { status: 503 }));
    expect(await screen.findByText(/store is closed/)).toBeTruthy();
  });

  it.each([
    ["COMPLETED", /done this task meanwhile/],
    ["WITHDRAWN", /was withdrawn/],
  ])("says that a task is over in place of its form once it is %s", async (state, text) => {
    const { container, returned } = opened(state);
    expect(await screen.findByText(text)).toBeTruthy();
    expect(container.querySelector("[data-submit]")).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(returned).toHaveBeenCalled();
  });
});
