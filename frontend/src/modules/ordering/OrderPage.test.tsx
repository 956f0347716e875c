import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { AdminContext } from "react-admin";
import { MemoryRouter, Route, Routes } from "react-router";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { addAppMessages } from "../../app/messages";
import { authProvider } from "../../app/authProvider";
import { changeLocale, say } from "../../shared/language";
import { addFeatureMessages } from "../messages";
import { forgetSession } from "../security";
import { OrderPage } from "./OrderPage";

const I18N = { translate: say, changeLocale: async () => {}, getLocale: () => "en" };
const QUANTITIES = { ordered: 4, replenished: 0, overProduced: 0, good: 0, downgraded: 0, scrapped: 2, held: 0, inRework: 0, inProcess: 0, notStarted: 0 };

/** A cancelled order of which so many pieces are held, as somebody sees it. */
async function cancelled(held: number, permissions: string[]) {
  const order = { id: "PO-1", code: "PO-1", material: "FG-HUB", quantity: 4, due: null, state: "CANCELLED", workOrder: { code: "WO-1", state: "CANCELLED" } };
  const work = { code: "WO-1", productionOrder: "PO-1", state: "CANCELLED", quantities: { ...QUANTITIES, held }, next: null, release: null, processes: [], jobs: [], units: [] };
  vi.stubGlobal("fetch", async (address: string) => {
    const path = address.split("/api/")[1];
    if (path === "security/session") return Response.json({ userName: "who", displayName: "Who", permissions: ["ordering.read", "execution.read", ...permissions], roles: [] });
    if (path === "ordering/production-orders/PO-1") return Response.json(order);
    if (path === "execution/work-orders/WO-1") return Response.json(work);
    return Response.json(path.endsWith("/pegging") ? { madeFor: null, needs: [] } : []);
  });
  render(
    <MemoryRouter initialEntries={["/production-orders/PO-1/show"]}>
      <AdminContext i18nProvider={I18N} authProvider={authProvider}>
        <Routes>
          <Route path="/production-orders/:id/show" element={<OrderPage />} />
        </Routes>
      </AdminContext>
    </MemoryRouter>,
  );
  await screen.findByText(/PO-1 · FG-HUB/);
  await waitFor(() => expect(document.querySelector("#quantities")).not.toBeNull());
}

const offered = () => ["cancel-order", "why-not"].filter((what) => document.querySelector(`[data-${what}]`));

beforeAll(() => {
  addAppMessages();
  addFeatureMessages();
});
beforeEach(() => {
  forgetSession();
  changeLocale("en");
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("a cancelled order", () => {
  it("has what is held scrapped by who may cancel, and says to others why they may not", async () => {
    await cancelled(2, ["ordering.cancel"]);
    await waitFor(() => expect(offered()).toEqual(["cancel-order"]));
    cleanup();
    forgetSession();
    await cancelled(2, []);
    await waitFor(() => expect(offered()).toEqual(["why-not"]));
  });

  it("has nothing more to be done where nothing is held, and nothing to say of it", async () => {
    await cancelled(0, []);
    await screen.findByText(/Scrapped/i);
    expect(offered()).toEqual([]);
  });
});
