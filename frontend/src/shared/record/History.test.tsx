import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, it, vi } from "vitest";
import { ROUTINGS } from "../../modules/definition/kinds";
import { addFeatureMessages } from "../../modules/messages";
import { changeLocale } from "../language";
import { History } from "./History";

const KIND = { resource: "persons", path: "personnel/persons", entity: "personnel.person", fields: [] };
const CHANGES = Array.from({ length: 612 }, (_, number) => ({ id: number, at: "2026-11-30T12:00:00Z", actor: "anna", by: "Anna", action: `change${number}`, fields: [] }));

beforeAll(addFeatureMessages);
beforeEach(() => changeLocale("en"));
afterEach(cleanup);

it("says how many changes there were, and leads to those that are not shown", async () => {
  vi.stubGlobal(
    "fetch",
    vi.fn(async (url: string) => {
      const [first, last] = JSON.parse(new URL(url).searchParams.get("range")!) as [number, number];
      return Response.json(CHANGES.slice(first, last + 1), { headers: { "Content-Range": `items ${first}-${last}/${CHANGES.length}` } });
    }),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <History kind={KIND} code="P1" />
    </QueryClientProvider>,
  );
  await screen.findByText("1–10 of 612");
  fireEvent.click(screen.getByRole("button", { name: /next page/i }));
  await screen.findByText("11–20 of 612");
  await screen.findByText("change10");
});

it("says in words that the process model of a routing was published", async () => {
  const fields = [{ field: "model", before: null, after: "routing-rt-hub-a" }, { field: "version", before: null, after: 1 }];
  vi.stubGlobal("fetch", async () => Response.json([{ ...CHANGES[0], action: "model-published", fields }], { headers: { "Content-Range": "items 0-0/1" } }));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <History kind={ROUTINGS} code="RT-HUB-A A" />
    </QueryClientProvider>,
  );
  await screen.findByText("Process model published");
  await screen.findByText("Process model: routing-rt-hub-a");
  await screen.findByText("Version: 1");
});
