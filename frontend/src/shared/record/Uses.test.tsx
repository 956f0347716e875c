import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, waitFor } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { addAppMessages } from "../../app/messages";
import { changeLocale } from "../language";
import { Uses } from "./Uses";

const KIND = { resource: "tool-types", path: "equipment/tool-types", entity: "equipment.tool-type", fields: [] };
const USES = [
  { kind: "definition.use.operation", text: "Operations of routings", active: 7, past: 0, codes: "RT-A, RT-B" },
  { kind: "material.use.lot", text: "Lots", active: 7, past: 0, codes: "L-1, L-2, L-3, L-4, L-5" },
  { kind: "equipment.use.window", text: "Maintenance windows", active: 0, past: 1, codes: "Spindle" },
  { kind: "execution.use.job", text: "Jobs", active: 0, past: 3, codes: "" },
];

beforeAll(() => {
  addAppMessages();
  changeLocale("en");
});
afterEach(cleanup);

const line = (kind: string) => document.querySelector(`[data-use="${kind}"]`)!;

it("opens what uses the record, where that has a page", async () => {
  vi.stubGlobal("fetch", async () => Response.json(USES));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <Uses kind={KIND} code="TL-1" />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  await waitFor(() => expect(document.querySelectorAll("[data-use]")).toHaveLength(4));
  expect([...line("definition.use.operation").querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual(["/routings/RT-A/show", "/routings/RT-B/show"]);
  expect(line("material.use.lot").textContent).toContain("2 more");
  expect(line("definition.use.operation").textContent).not.toContain("more");
  expect(line("execution.use.job").textContent).not.toContain("more");
  expect(line("equipment.use.window").querySelector("a")).toBeNull();
  expect(line("execution.use.job").querySelector("a")).toBeNull();
});
