import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { AdminContext } from "react-admin";
import { MemoryRouter, Route, Routes } from "react-router";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { authProvider } from "../../app/authProvider";
import { addAppMessages } from "../../app/messages";
import { addFeatureMessages } from "../../modules/messages";
import { forgetSession } from "../../modules/security";
import { changeLocale, say } from "../language";
import type { RecordKind } from "./kind";
import { RecordShow } from "./RecordShow";

const KIND: RecordKind = { resource: "equipment", path: "equipment/equipment", entity: "equipment.equipment", fields: [] };
const I18N = { translate: say, changeLocale: async () => {}, getLocale: () => "en" };
const MACHINE = { id: "M-1", code: "M-1", nameZh: "机", nameEn: "Mill", archived: false, version: 0 };
const HELD = { permission: { name: "equipment.edit", text: "Change equipment" }, roles: [{ code: "ENGINEER", name: "Engineer" }, { code: "ADMIN", name: "Administrator" }] };

/** The record as somebody sees it. */
async function opened(permissions: string[], places: string[] = []) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    const path = address.split("/api/")[1];
    asked.push(path);
    if (path.startsWith("security/session")) return Response.json({ userName: "who", displayName: "Who", permissions, places, roles: [] });
    if (path.startsWith("security/permissions/")) return Response.json(HELD);
    return Response.json(path === "equipment/equipment/M-1" ? MACHINE : []);
  });
  render(
    <MemoryRouter initialEntries={["/equipment/M-1/show"]}>
      <AdminContext i18nProvider={I18N} authProvider={authProvider}>
        <Routes>
          <Route path="/equipment/:id/show" element={<RecordShow kind={KIND} />} />
        </Routes>
      </AdminContext>
    </MemoryRouter>,
  );
  await screen.findByText("M-1 · Mill");
  return asked;
}

const why = () => document.querySelector<HTMLElement>("[data-why-not]");

beforeAll(() => {
  addAppMessages();
  addFeatureMessages();
  changeLocale("en");
});
beforeEach(forgetSession);
afterEach(() => {
  cleanup();
  forgetSession();
});

describe("a record that somebody may see but not change", () => {
  it("says which permission is missing and which roles give it", async () => {
    const asked = await opened(["equipment.read"]);
    await waitFor(() => expect(why()).not.toBeNull());
    expect(document.querySelector("[data-edit]")).toBeNull();
    fireEvent.click(why()!);
    await screen.findByText("It needs the permission “Change equipment”. Who has it: Engineer, Administrator.");
    expect(asked).toContain("security/permissions/equipment.edit");
    expect(document.querySelector("[data-bound]")).toBeNull();
  });

  it("names the places that the account is for", async () => {
    await opened(["equipment.read"], ["WC-MC", "ST-RAW"]);
    await waitFor(() => expect(why()).not.toBeNull());
    fireEvent.click(why()!);
    await screen.findByText("Besides, your account is for a part of the plant only: WC-MC, ST-RAW.");
  });

  it("asks nothing of who may change it", async () => {
    await opened(["equipment.read", "equipment.edit"]);
    await waitFor(() => expect(document.querySelector("[data-edit]")).not.toBeNull());
    expect(why()).toBeNull();
  });
});
