import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Task } from "../types";
import { ConfirmByHandForm } from "./ConfirmByHandForm";

const BORE = { tag: "bore", name: "Bearing bore", unit: "mm", lower: 27.972, upper: 27.993 };
const OD = { tag: "od", name: "Outer diameter", unit: "mm", lower: 79.9, upper: 80.1 };
const UNITS = [1, 2].map((slot) => ({ code: `U-1-${slot}`, carrier: "BX-1", slot, state: "IN_PROCESS" }));

function opened(measured: object[], answer = new Response(null, { status: 204 })) {
  const fetched = vi.fn(async (_url: string, _options: RequestInit) => answer);
  vi.stubGlobal("fetch", fetched);
  const done = vi.fn();
  const task = { id: 7, carrier: "BX-1", context: { units: UNITS, measured } } as unknown as Task;
  const { container } = render(
    <QueryClientProvider client={new QueryClient()}>
      <ConfirmByHandForm task={task} onDone={done} />
    </QueryClientProvider>,
  );
  const field = (name: string) => container.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  return {
    done,
    field,
    type: (name: string, text: string) => fireEvent.change(field(name), { target: { value: text } }),
    submit: container.querySelector<HTMLButtonElement>("[data-submit]")!,
    again: container.querySelector<HTMLButtonElement>("[data-again]")!,
    sent: () => fetched.mock.calls.map(([url, options]) => [url.replace(/.*\/tasks/, "tasks"), JSON.parse(String(options.body))]),
  };
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("a confirmation by hand", () => {
  it("sends the units that are done, and why", async () => {
    const form = opened([]);
    fireEvent.click(screen.getByRole("button", { name: /U-1-2/ }));
    form.type("reason", "no answer");
    fireEvent.click(form.submit);

    await waitFor(() => expect(form.done).toHaveBeenCalled());
    expect(form.sent()).toEqual([["tasks/7/confirm-by-hand", { units: ["U-1-1"], reason: "no answer" }]]);
  });

  it("asks for each judged value of one unit, and sends numbers", async () => {
    const form = opened([BORE, OD]);
    fireEvent.click(screen.getByRole("button", { name: /U-1-2/ }));
    form.type("reason", "plug gauge");
    form.type("values.bore", "27,98");
    expect(form.submit.disabled).toBe(true);
    form.type("values.od", "80.2");
    fireEvent.click(form.submit);

    await waitFor(() => expect(form.done).toHaveBeenCalled());
    expect(form.sent()[0][1]).toEqual({ units: ["U-1-2"], values: { bore: 27.98, od: 80.2 }, reason: "plug gauge" });
  });

  it("goes from value to value and on to the reason with Enter", () => {
    const form = opened([BORE, OD]);
    form.field("values.bore").focus();
    fireEvent.keyDown(form.field("values.bore"), { key: "Enter" });
    expect(document.activeElement).toBe(form.field("values.od"));
    fireEvent.keyDown(form.field("values.od"), { key: "Enter" });
    expect(document.activeElement).toBe(form.field("reason"));
  });

  it("shows what the server says of a value at its field", async () => {
    const problem = { status: 400, title: "Invalid", errors: [{ pointer: "/values/bore", message: "was not measured" }] };
    const form = opened([BORE], new Response(JSON.stringify(problem), { status: 400 }));
    form.type("reason", "r");
    form.type("values.bore", "27.98");
    fireEvent.click(form.submit);

    await waitFor(() => expect(document.getElementById(form.field("values.bore").getAttribute("aria-describedby")!)?.textContent).toBe("was not measured"));
    expect(form.done).not.toHaveBeenCalled();
  });

  it("lets the machine try once more", async () => {
    const form = opened([]);
    fireEvent.click(form.again);

    await waitFor(() => expect(form.done).toHaveBeenCalled());
    expect(form.sent()).toEqual([["tasks/7/ask-again", {}]]);
  });
});
