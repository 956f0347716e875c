import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, waitFor } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { addFeatureMessages } from "../messages";
import { forgetSession } from "../security";
import { ReceiveDialog } from "./ReceiveDialog";

const SCREW = { id: "SCREW", code: "SCREW", nameEn: "Screw", nameZh: "螺钉", unit: "pcs", tracking: "NONE", archived: false, version: 0 };
const STORE = { code: "FL-01", name: "Floor store", type: "STORAGE_LOCATION", children: [] };
/** Long enough for a machine that does something else as well. */
const PATH = "material/definitions/SCREW/stock";

const answerTo = (path: string) => {
  if (path.includes("session")) return { permissions: ["equipment.read"] };
  if (path.includes("units")) return { own: [], usable: [{ code: "pcs", name: "pcs" }, { code: "box", name: "box" }] };
  if (path.includes("plant/tree")) return [STORE];
  return {};
};

const part = <E extends Element>(selector: string) => document.querySelector(selector) as E;

beforeAll(addFeatureMessages);
beforeEach(forgetSession);
afterEach(cleanup);

it("sends what the delivery note says, in the material's own unit unless another is chosen", async () => {
  const fetch = vi.fn(async (path: string, _init?: RequestInit) => new Response(JSON.stringify(answerTo(path)), { status: 200, headers: { "Content-Type": "application/json" } }));
  vi.stubGlobal("fetch", fetch);
  const onClose = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <ReceiveDialog path={PATH} material={SCREW} onClose={onClose} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  const send = part<HTMLButtonElement>("button[type=submit]");
  expect(send.disabled).toBe(true);

  fireEvent.change(part("[name=quantity]"), { target: { value: "40" } });
  fireEvent.change(part("[name=note]"), { target: { value: "DN-7" } });
  await waitFor(() => expect(send.disabled).toBe(false));
  fireEvent.click(send);

  await waitFor(() => expect(onClose).toHaveBeenCalled());
  const sent = fetch.mock.calls.find(([path]) => path.endsWith(PATH));
  expect(JSON.parse(String(sent?.[1]?.body))).toEqual({ quantity: 40, unit: null, place: "FL-01", note: "DN-7" });
});
