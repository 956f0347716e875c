import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { addFeatureMessages } from "../../messages";
import type { Task } from "../types";
import { KitForm } from "./KitForm";

const BEARINGS = {
  material: "PP-BRG-6001",
  name: "Bearing",
  identity: "LOTS",
  quantity: 6,
  lots: ["BRG-1"],
  units: [],
  instead: [
    { material: "PP-BRG-ZZ", name: "Shielded bearing", quantity: 4.5, lots: [{ code: "ZZ-1", quantity: 4.5 }] },
    { material: "PP-BRG-X", name: "Other bearing", quantity: 3, lots: [{ code: "X-1", quantity: 3 }] },
  ],
};

beforeAll(addFeatureMessages);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function shown(onDone: () => void) {
  const task = { id: 7, quantity: 3, carrier: "BX-1", context: { kit: [BEARINGS] } } as unknown as Task;
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <KitForm task={task} onDone={onDone} />
    </QueryClientProvider>,
  ).container;
}

it("asks for a lot of the first substitute where there is too little, and names the others", async () => {
  const fetched = vi.fn(async (_url: string, _options: RequestInit) => new Response(null, { status: 204 }));
  vi.stubGlobal("fetch", fetched);
  const done = vi.fn();
  const container = shown(done);
  expect(container.querySelector('[data-substitute="PP-BRG-ZZ"]')?.textContent).toContain("4.5 × Shielded bearing");
  expect(container.querySelector('[data-substitute="PP-BRG-X"]')).toBeTruthy();

  fireEvent.click(container.querySelector('[data-suggestion="BRG-1"]')!);
  expect(await screen.findAllByText(/in place of Bearing/)).not.toHaveLength(0);
  fireEvent.click(container.querySelector('[data-suggestion="ZZ-1"]')!);
  fireEvent.click(container.querySelector<HTMLButtonElement>("[data-submit]")!);

  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(JSON.parse(String(fetched.mock.calls[0][1].body))).toEqual({ lots: { "PP-BRG-6001": ["BRG-1", "ZZ-1"] } });
});

it("asks for one more lot where those that were scanned are too small, and goes on without it if another was scanned again", async () => {
  const tooSmall = { title: "Too small", errors: [{ pointer: "/lots/PP-BRG-6001", code: "execution.lotsTooSmall", message: "2 more are needed" }] };
  const fetched = vi.fn(async (_url: string, _options: RequestInit) => new Response(null, { status: 204 }));
  fetched.mockResolvedValueOnce(new Response(JSON.stringify(tooSmall), { status: 400, headers: { "Content-Type": "application/problem+json" } }));
  vi.stubGlobal("fetch", fetched);
  const done = vi.fn();
  const container = shown(done);
  fireEvent.click(container.querySelector('[data-suggestion="BRG-1"]')!);
  fireEvent.click(container.querySelector('[data-suggestion="ZZ-1"]')!);
  const submit = container.querySelector<HTMLButtonElement>("[data-submit]")!;
  fireEvent.click(submit);

  await waitFor(() => expect(container.querySelector('[data-scan-step="PP-BRG-6001/more/0"]')).toBeTruthy());
  expect(submit.disabled).toBe(false);
  const field = container.querySelector<HTMLInputElement>("[data-scan-step] input")!;
  fireEvent.change(field, { target: { value: "ZZ-2" } });
  fireEvent.keyDown(field, { key: "Enter" });
  fireEvent.click(submit);

  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(JSON.parse(String(fetched.mock.calls[1][1].body))).toEqual({ lots: { "PP-BRG-6001": ["BRG-1", "ZZ-1", "ZZ-2"] } });
});
