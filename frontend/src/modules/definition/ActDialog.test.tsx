import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { addFeatureMessages } from "../messages";
import { ActDialog } from "./ActDialog";
import { ROUTINGS } from "./kinds";
import type { RevisionPage } from "./types";

const page = (version: number): RevisionPage<unknown> => ({
  title: "RT-1 B",
  entity: ROUTINGS.entity,
  code: "RT-1",
  life: { revision: "B", state: "IN_REVIEW", version, author: "engineer" },
  acts: [],
  content: {},
});

const dialog = (version: number) => (
  <QueryClientProvider client={client}>
    <MemoryRouter>
      <ActDialog kind={ROUTINGS} page={page(version)} act="approve" onClose={() => {}} />
    </MemoryRouter>
  </QueryClientProvider>
);

const client = new QueryClient();

beforeAll(addFeatureMessages);
afterEach(cleanup);

it("approves the revision that was seen when the dialog opened, not one that came behind it", async () => {
  const fetch = vi.fn(async (_path: string, _init: RequestInit) => new Response("{}", { status: 200 }));
  vi.stubGlobal("fetch", fetch);
  const { rerender } = render(dialog(1));
  rerender(dialog(2));

  fireEvent.click(screen.getByRole("button", { name: "Approve" }));
  await waitFor(() => expect(fetch).toHaveBeenCalled());
  expect(new Headers(fetch.mock.calls[0][1].headers).get("If-Match")).toBe('"1"');
});
