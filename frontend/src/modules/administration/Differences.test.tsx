import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { changeLocale } from "../../shared/language";
import { addFeatureMessages } from "../messages";
import { Differences } from "./Differences";
import type { Import } from "./types";

const ROWS = Array.from({ length: 730 }, (_, number) => ({ id: number, sheet: "Materials", row: number + 2, code: `M-${number}`, action: number < 700 ? "ADDED" : "CHANGED", fields: [] }));

beforeAll(addFeatureMessages);
beforeEach(() => changeLocale("en"));
afterEach(cleanup);

it("leads to every row of a large file, and begins anew where another kind of row is asked for", async () => {
  vi.stubGlobal("fetch", async (url: string) => {
    const { searchParams } = new URL(url);
    const { action } = JSON.parse(searchParams.get("filter")!) as { action?: string };
    const [first, last] = JSON.parse(searchParams.get("range")!) as [number, number];
    const found = ROWS.filter((row) => !action || row.action === action);
    return Response.json(found.slice(first, last + 1), { headers: { "Content-Range": `items ${first}-${last}/${found.length}` } });
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Differences one={{ code: "IMP-1", added: 700, changed: 30, unchanged: 0 } as Import} />
    </QueryClientProvider>,
  );
  await screen.findByText("1–100 of 730");
  for (let page = 1; page <= 6; page++) fireEvent.click(document.querySelector("[aria-label='Go to next page']")!);
  await screen.findByText("M-600");
  expect(screen.getByText("601–700 of 730")).toBeTruthy();

  fireEvent.click(document.querySelector("[data-action=CHANGED]")!);
  await screen.findByText("M-729");
});
