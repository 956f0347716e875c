import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { changeLocale } from "../../shared/language";
import { addFeatureMessages } from "../messages";
import { forgetSession } from "../security";
import type { MaterialLot } from "./lot";
import { SublotsSection } from "./SublotsSection";

const LOT = { code: "L-1", material: "GOLD", quantity: 1.000125, unit: "kg", usage: "AVAILABLE", quality: "ACCEPTED", parent: null, followsParent: false } as unknown as MaterialLot;
const PART = { ...LOT, code: "L-1/1", quantity: 0.000125, parent: "L-1", followsParent: true };

const answerTo = (path: string) => {
  if (path.includes("session")) return { permissions: ["material.receive"] };
  if (path.includes("sublots")) return [PART];
  return path.includes("places") ? [{ place: "S-1", quantity: 1.000125 }] : [];
};

function opened() {
  const sent: unknown[] = [];
  vi.stubGlobal("fetch", async (path: string, { method, body }: RequestInit = {}) => {
    if (method === "POST") sent.push(JSON.parse(String(body)));
    return Response.json(answerTo(path));
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <SublotsSection lot={LOT} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return sent;
}

beforeAll(() => {
  addFeatureMessages();
  changeLocale("en");
});
beforeEach(forgetSession);
afterEach(cleanup);

it("shows the parts of a lot with all decimals that are kept of them", async () => {
  opened();
  await waitFor(() => expect(document.querySelector('[data-sublot="L-1/1"]')!.textContent).toContain("0.000125 kg"));
});

it("does not divide by a blank, and sends what is no number as it was typed", async () => {
  const sent = opened();
  await waitFor(() => fireEvent.click(document.querySelector("[data-divide]")!));
  const dialog = await screen.findByRole("dialog");
  const confirm = dialog.querySelector<HTMLButtonElement>("[type=submit]")!;
  const type = (value: string) => fireEvent.change(dialog.querySelector("[name=quantity]")!, { target: { value } });
  type("0.5");
  await waitFor(() => expect(confirm.disabled).toBe(false));
  type(" ");
  expect(confirm.disabled).toBe(true);
  type("0x10");
  fireEvent.click(confirm);
  await waitFor(() => expect(sent).toEqual([{ quantity: "0x10", place: "S-1", carrier: null }]));
});
