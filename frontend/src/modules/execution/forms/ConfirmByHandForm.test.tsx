import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { changeLocale, type Locale } from "../../../shared/language";
import { addFeatureMessages } from "../../messages";
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
    told: (name: string) => document.getElementById(field(name).getAttribute("aria-describedby")!)?.textContent,
    type: (name: string, text: string) => fireEvent.change(field(name), { target: { value: text } }),
    submit: container.querySelector<HTMLButtonElement>("[data-submit]")!,
    again: container.querySelector<HTMLButtonElement>("[data-again]")!,
    sent: () => fetched.mock.calls.map(([url, options]) => [url.replace(/.*\/tasks/, "tasks"), JSON.parse(String(options.body))]),
  };
}

beforeAll(addFeatureMessages);

afterEach(() => {
  cleanup();
  changeLocale("en");
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

  it.each(["button", "question mark"])("takes a reason in place of a value that nobody knows: by a %s", async (how) => {
    const form = opened([BORE, OD]);
    form.type("values.bore", "27.98");
    form.type("reason", "plug gauge");
    if (how === "button") fireEvent.click(screen.getByRole("button", { name: "Outer diameter is not known" }));
    else form.type("values.od", "?");
    expect(document.activeElement).toBe(form.field("unknown.od"));
    expect(form.submit.disabled).toBe(true);
    form.type("unknown.od", "the micrometer is out for calibration");
    fireEvent.click(form.submit);

    await waitFor(() => expect(form.done).toHaveBeenCalled());
    expect(form.sent()[0][1]).toEqual({ units: ["U-1-1"], values: { bore: 27.98 }, unknown: { od: "the micrometer is out for calibration" }, reason: "plug gauge" });
  });

  it("lets a value be entered after all", () => {
    const form = opened([BORE]);
    form.type("values.bore", "?");
    fireEvent.click(screen.getByRole("button", { name: "Enter a value" }));

    expect(form.field("values.bore").value).toBe("");
  });

  it("goes from value to value and on to the reason with Enter", () => {
    const form = opened([BORE, OD]);
    form.field("values.bore").focus();
    fireEvent.keyDown(form.field("values.bore"), { key: "Enter" });
    expect(document.activeElement).toBe(form.field("values.od"));
    fireEvent.keyDown(form.field("values.od"), { key: "Enter" });
    expect(document.activeElement).toBe(form.field("reason"));
  });

  it.each<[Locale, string, string]>([
    ["en", "Limits 27.972 … 27.993", "Outside 27.972 … 27.993: check it"],
    ["zh", "限值 27.972 … 27.993", "超出 27.972 … 27.993，请核对"],
  ])("tells the limits of a value and marks one outside in %s, yet sends it", (locale, limits, outside) => {
    changeLocale(locale);
    const form = opened([BORE]);
    expect(form.told("values.bore")).toBe(limits);

    form.type("values.bore", "28.01");
    form.type("reason", "r");

    expect(form.told("values.bore")).toBe(outside);
    expect(form.submit.disabled).toBe(false);
  });

  it.each([
    [{ ...BORE, lower: null }, "Limits ≤ 27.993"],
    [{ ...BORE, upper: null }, "Limits ≥ 27.972"],
  ])("tells one limit where there is one: %#", (wanted, limits) => expect(opened([wanted]).told("values.bore")).toBe(limits));

  it("brings up the keyboard for decimals", () => expect(opened([BORE]).field("values.bore").inputMode).toBe("decimal"));

  it("is not sent without a reason", () => {
    const form = opened([BORE]);
    form.type("values.bore", "27.98");
    expect(form.submit.disabled).toBe(true);
    form.type("reason", "  ");
    expect(form.submit.disabled).toBe(true);
  });

  it("shows what the server says at the fields until something is changed", async () => {
    const errors = [{ pointer: "/values/bore", message: "was not measured" }, { pointer: "/reason", message: "says nothing" }];
    const form = opened([BORE], new Response(JSON.stringify({ status: 400, title: "Invalid", errors }), { status: 400 }));
    form.type("reason", "r");
    form.type("values.bore", "27.98");
    fireEvent.click(form.submit);

    await waitFor(() => expect(form.told("values.bore")).toBe("was not measured"));
    expect(form.told("reason")).toBe("says nothing");
    expect(form.done).not.toHaveBeenCalled();

    form.type("reason", "plug gauge");
    expect(form.told("values.bore")).toBe("Limits 27.972 … 27.993");
    expect(form.told("reason")).toBe("Say why: it is kept with your name.");
  });

  it("lets the machine try once more", async () => {
    const form = opened([]);
    fireEvent.click(form.again);

    await waitFor(() => expect(form.done).toHaveBeenCalled());
    expect(form.sent()).toEqual([["tasks/7/ask-again", {}]]);
  });
});
