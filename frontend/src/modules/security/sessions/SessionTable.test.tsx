import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { changeLocale } from "../../../shared/language";
import { addFeatureMessages } from "../../messages";
import { forgetSession } from "../session";
import type { OpenSession } from "./session";
import { SessionTable } from "./SessionTable";

const AT_NOON = "2026-11-30T12:00:00Z";
const elsewhere: OpenSession = { id: "1", userName: "admin", userAgent: "", address: "127.0.0.1", since: AT_NOON, lastSeenAt: AT_NOON, current: false };

beforeAll(addFeatureMessages);
beforeEach(() => {
  forgetSession();
  changeLocale("en");
  vi.stubGlobal("fetch", vi.fn(async () => Response.json({ userName: "admin", displayName: "Admin", permissions: [], roles: [] })));
});
afterEach(() => {
  cleanup();
  forgetSession();
  vi.unstubAllGlobals();
});

it("keeps the question when the session ends by itself before it is answered", async () => {
  const client = new QueryClient();
  const table = (sessions: OpenSession[]) => (
    <QueryClientProvider client={client}>
      <SessionTable sessions={sessions} />
    </QueryClientProvider>
  );
  const { rerender } = render(table([elsewhere]));
  fireEvent.click(await screen.findByRole("button", { name: "Sign out" }));
  rerender(table([]));
  expect(screen.getByRole("dialog").textContent).toContain("admin");
});
