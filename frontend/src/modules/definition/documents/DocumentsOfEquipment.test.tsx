import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { changeLocale } from "../../../shared/language";
import { addFeatureMessages } from "../../messages";
import { DocumentsOfEquipment } from "./DocumentsOfEquipment";

vi.mock("../../security/session", () => ({ usePermission: () => true }));

beforeAll(() => {
  addFeatureMessages();
  changeLocale("en");
});
afterEach(cleanup);

const shown = (asset?: string) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <DocumentsOfEquipment equipmentClass="LATHE" asset={asset} />
      </MemoryRouter>
    </QueryClientProvider>,
  );

it("shows with an asset what belongs to it alone, beside what belongs to its class", async () => {
  const fetched = vi.fn(async (url: string) =>
    Response.json(url.includes("asset=FA-0001") && url.includes("equipmentClass=LATHE") ? [{ code: "CERT-1", revision: "A", name: "Certificate", kind: "OTHER", files: [] }] : []),
  );
  vi.stubGlobal("fetch", fetched);
  shown("FA-0001");
  expect(await screen.findByText("Certificate")).toBeTruthy();
});

it("asks on the page of a class for no asset", async () => {
  const fetched = vi.fn(async (_url: string) => Response.json([]));
  vi.stubGlobal("fetch", fetched);
  shown();
  expect(await screen.findByText("No document in force belongs to this class of equipment.")).toBeTruthy();
  expect(fetched.mock.calls[0][0]).not.toContain("asset");
});
