import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, waitFor } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { addFeatureMessages } from "../messages";
import { forgetSession } from "../security";
import { PrintButton } from "./PrintButton";

beforeAll(addFeatureMessages);
beforeEach(forgetSession);
afterEach(() => {
  cleanup();
  forgetSession();
});

it("offers only the papers whose contents the person may read", async () => {
  vi.stubGlobal("fetch", async () => Response.json({ userName: "a", displayName: "A", permissions: ["reporting.print", "execution.read"], roles: [] }));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <PrintButton papers={[{ kind: "traveller", code: "PL-1" }, { kind: "inspection-record", code: "PL-1" }, { kind: "goods-receipt", code: "WO-1" }]} />
    </QueryClientProvider>,
  );
  await waitFor(() => expect(document.querySelector("[data-print]")).not.toBeNull());
  fireEvent.click(document.querySelector("[data-print]")!);
  expect([...document.querySelectorAll("[data-paper]")].map((paper) => paper.getAttribute("data-paper"))).toEqual(["traveller PL-1"]);
});
