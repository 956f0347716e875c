import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { addFeatureMessages } from "../messages";
import { PRODUCTS, ROUTINGS } from "./kinds";
import { ManyActs, type Target } from "./ManyActs";

const target = (kind: Target["kind"], code: string, version: number): Target => ({ kind, code, revision: "A", version });

beforeAll(addFeatureMessages);
afterEach(cleanup);

it("approves one by one as each was seen, routings before products, and says of each what became of it", async () => {
  const sent: string[] = [];
  vi.stubGlobal("fetch", async (path: string, init: RequestInit) => {
    sent.push(`${String(path).replace(/.*definition\//, "")} ${new Headers(init.headers).get("If-Match") ?? ""}`);
    return String(path).includes("RT-2") ? Response.json({ title: "You have written it.", status: 422 }, { status: 422 }) : Response.json({});
  });
  const closed = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ManyActs act="approve" targets={[target(PRODUCTS, "P-1", 1), target(ROUTINGS, "RT-1", 2), target(ROUTINGS, "RT-2", 3)]} onClose={closed} />
    </QueryClientProvider>,
  );
  fireEvent.click(screen.getByRole("button", { name: "Approve" }));
  await screen.findByText("You have written it.");
  await waitFor(() => expect(document.querySelectorAll("[data-outcome=DONE]")).toHaveLength(2));
  expect(sent).toEqual(['routings/RT-1/revisions/A/approve "2"', 'routings/RT-2/revisions/A/approve "3"', 'products/P-1/revisions/A/approve "1"']);

  await waitFor(() => expect(screen.getByRole<HTMLButtonElement>("button", { name: "Close" }).disabled).toBe(false));
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Approve" }).disabled).toBe(true);
  fireEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(closed).toHaveBeenCalledWith([target(ROUTINGS, "RT-2", 3)]);
});
