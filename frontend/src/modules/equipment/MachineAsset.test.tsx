import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { changeLocale } from "../../shared/language";
import { addFeatureMessages } from "../messages";
import { MachineAsset } from "./MachineAsset";
import type { Machine } from "./types";

const MACHINE = { code: "M1", equipmentClass: "LATHE", archived: false } as Machine;
const ASSET = { code: "A1", nameEn: "Lathe", nameZh: "车床", equipmentClass: "LATHE", condition: "IN_USE", equipment: "M1", archived: false };
const STAY = { id: 1, asset: "A1", equipment: "M1", condition: "IN_USE", from: "2026-11-30T12:00:00Z", until: null, reason: null, by: "anna" };
const SPARE = { ...ASSET, code: "A2", condition: "IN_STORE", equipment: null };

let stays: object[] = [];

beforeAll(addFeatureMessages);
beforeEach(() => {
  changeLocale("en");
  vi.stubGlobal(
    "fetch",
    vi.fn(async (url: string) => {
      if (url.includes("equipment/equipment/M1/assets")) return Response.json(stays);
      if (url.endsWith("equipment/assets/A1")) return Response.json(ASSET);
      const { condition, equipmentClass } = JSON.parse(new URL(url).searchParams.get("filter")!) as { condition: string[]; equipmentClass: string };
      return Response.json([ASSET, SPARE].filter((one) => one.equipmentClass === equipmentClass && condition.includes(one.condition)));
    }),
  );
});
afterEach(cleanup);

const shown = () => {
  const client = new QueryClient();
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <MachineAsset machine={MACHINE} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return client;
};

const found = (selector: string) =>
  waitFor(() => {
    const element = document.querySelector(selector);
    expect(element).not.toBeNull();
    return element!;
  });
const reason = () => document.querySelector<HTMLInputElement>("[role=dialog] [name=reason]");

it("keeps what is asked for an asset when that leaves the machine meanwhile", async () => {
  stays = [STAY];
  const client = shown();
  fireEvent.click(await found("[data-act=retire]"));
  fireEvent.change(reason()!, { target: { value: "Worn out" } });
  stays = [];
  await client.invalidateQueries();
  await found("[data-no-asset]");
  expect(reason()?.value).toBe("Worn out");
});

it("keeps what is asked for a machine without an asset when somebody is faster, and offers those that fill no role", async () => {
  stays = [];
  const client = shown();
  fireEvent.click(await found("[data-install-here]"));
  fireEvent.change(reason()!, { target: { value: "Commissioning" } });
  fireEvent.mouseDown(document.querySelector("[name=asset]")!);
  await screen.findByRole("option", { name: "Lathe (A2)" });
  expect(screen.getAllByRole("option")).toHaveLength(1);
  stays = [STAY];
  await client.invalidateQueries();
  await found("[data-act=swap]");
  expect(reason()?.value).toBe("Commissioning");
});
