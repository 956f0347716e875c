import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { addFeatureMessages } from "../messages";
import { ReceiveDialog } from "./ReceiveDialog";

const SCREW = { id: "SCREW", code: "SCREW", nameEn: "Screw", nameZh: "螺钉", unit: "pcs", tracking: "NONE", archived: false, version: 0 };
const STORE = { code: "FL-01", name: "Floor store", type: "STORAGE_LOCATION", children: [] };
const PATH = "material/definitions/SCREW/stock";

const answerTo = (path: string) => {
  if (path.includes("session")) return { permissions: ["equipment.read"] };
  if (path.includes("units")) return { own: [], usable: [{ code: "pcs", name: "pcs" }, { code: "box", name: "box" }] };
  if (path.includes("plant/tree")) return [STORE];
  return {};
};

beforeAll(addFeatureMessages);
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
  const send = screen.getByRole("button", { name: "Receive" });
  expect((send as HTMLButtonElement).disabled).toBe(true);

  fireEvent.change(screen.getByLabelText(/Amount/), { target: { value: "40" } });
  fireEvent.change(screen.getByLabelText(/Delivery note/), { target: { value: "DN-7" } });
  await waitFor(() => expect((send as HTMLButtonElement).disabled).toBe(false));
  fireEvent.click(send);

  await waitFor(() => expect(onClose).toHaveBeenCalled());
  const sent = fetch.mock.calls.find(([path]) => path.endsWith(PATH));
  expect(JSON.parse(String(sent?.[1]?.body))).toEqual({ quantity: 40, unit: null, place: "FL-01", note: "DN-7" });
});
