import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { addFeatureMessages } from "../messages";
import { forgetSession } from "../security";
import { MachineNow } from "./MachineNow";
import type { Machine } from "./types";

const MACHINE = { code: "LT-1", archived: false, held: false, holdReason: null, device: null } as unknown as Machine;

beforeAll(addFeatureMessages);
beforeEach(forgetSession);
afterEach(cleanup);

it("holds a machine that a person was asked about holding, though another has held it meanwhile", async () => {
  const sent: string[] = [];
  vi.stubGlobal("fetch", async (path: string, { method }: RequestInit = {}) => {
    if (method === "POST") sent.push(path.replace(/.*\/api\//, ""));
    return Response.json(path.includes("session") ? { permissions: ["execution.supervise"] } : []);
  });
  const client = new QueryClient();
  const now = (machine: Machine) => (
    <QueryClientProvider client={client}>
      <MachineNow machine={machine} />
    </QueryClientProvider>
  );
  const { rerender } = render(now(MACHINE));
  await waitFor(() => fireEvent.click(document.querySelector("[data-machine-command=hold]")!));
  const title = (await screen.findByRole("dialog")).querySelector("h2")!.textContent;
  fireEvent.change(document.querySelector("[name=reason]")!, { target: { value: "noise" } });
  rerender(now({ ...MACHINE, held: true, holdReason: "noise" }));
  expect(screen.getByRole("dialog").querySelector("h2")!.textContent).toBe(title);
  fireEvent.click(document.querySelector("[role=dialog] [type=submit]")!);
  await waitFor(() => expect(sent).toEqual(["equipment/equipment/LT-1/hold"]));
});
