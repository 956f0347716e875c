import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { changeLocale } from "../../../shared/language";
import { addFeatureMessages } from "../../messages";
import { forgetSession } from "../../security";
import { DocumentsOfEquipment } from "./DocumentsOfEquipment";

const READER = { userName: "a", displayName: "A", permissions: ["definition.read"], roles: [] };

/** Answers the session; what is asked else is answered and noted. */
function serves(documents: (url: string) => object[]): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    if (url.endsWith("security/session")) return Response.json(READER);
    asked.push(url);
    return Response.json(documents(url));
  });
  return asked;
}

beforeAll(() => {
  addFeatureMessages();
  changeLocale("en");
});
beforeEach(forgetSession);
afterEach(() => {
  cleanup();
  forgetSession();
});

const shown = (asset?: string) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <DocumentsOfEquipment equipmentClass="LATHE" asset={asset} />
      </MemoryRouter>
    </QueryClientProvider>,
  );

it("shows with an asset what belongs to it alone, beside what belongs to its class", async () => {
  serves((url) => (url.includes("asset=FA-0001") && url.includes("equipmentClass=LATHE") ? [{ code: "CERT-1", revision: "A", name: "Certificate", kind: "OTHER", files: [] }] : []));
  shown("FA-0001");
  expect(await screen.findByText("Certificate")).toBeTruthy();
});

it("asks on the page of a class for no asset", async () => {
  const asked = serves(() => []);
  shown();
  expect(await screen.findByText("No document in force belongs to this class of equipment.")).toBeTruthy();
  expect(asked[0]).not.toContain("asset");
});
