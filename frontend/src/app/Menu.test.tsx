import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { AdminContext } from "react-admin";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { forgetSession } from "../modules/security";
import { changeLocale, say } from "../shared/language";
import { Menu } from "./Menu";
import { addAppMessages } from "./messages";

const I18N = { translate: say, changeLocale: async () => {}, getLocale: () => "en" };
const MANY = ["execution.read", "ordering.read", "quality.read", "traceability.read", "personnel.read", "personnel.skills", "plant.read", "material.read", "equipment.read", "security.read"];

async function shown(permissions: string[], page: string) {
  forgetSession();
  vi.stubGlobal("fetch", async (url: string) => Response.json(String(url).includes("about") ? { demo: false } : { userName: "li", displayName: "Li", permissions }));
  render(
    <MemoryRouter initialEntries={[page]}>
      <AdminContext i18nProvider={I18N}>
        <Menu />
      </AdminContext>
    </MemoryRouter>,
  );
  await waitFor(() => expect(groups().length).toBeGreaterThan(0));
}

const groups = () => [...document.querySelectorAll<HTMLElement>("[data-menu-group] > [aria-expanded]")];
const heading = (group: string) => document.querySelector<HTMLElement>(`[data-menu-group="${group}"] > [aria-expanded]`)!;
const isOpen = (group: string) => heading(group).getAttribute("aria-expanded") === "true";
const openOnes = () => groups().filter((found) => found.getAttribute("aria-expanded") === "true").map(({ textContent }) => textContent);

beforeAll(() => {
  addAppMessages();
  changeLocale("en");
});
beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe("the menu", () => {
  it("shows all that somebody has, where that is little", async () => {
    await shown(["execution.read"], "/account");
    expect(openOnes()).toEqual(["Production"]);
    expect(screen.getByText("Tasks")).toBeTruthy();
  });

  it("opens the group of the current page alone, where there is much", async () => {
    await shown(MANY, "/persons/E1/show");
    expect(openOnes()).toEqual(["People"]);
    expect(groups().length).toBe(7);
  });

  it("remembers in the browser what was opened and what was folded", async () => {
    await shown(MANY, "/persons");
    fireEvent.click(heading("platform.menu.quality"));
    fireEvent.click(heading("platform.menu.people"));
    expect(openOnes()).toEqual(["Quality and traceability"]);
    cleanup();
    await shown(MANY, "/line");
    expect(openOnes()).toEqual(["Production", "Quality and traceability"]);
  });

  it("goes by keyboard from group to group and unfolds them", async () => {
    await shown(MANY, "/account");
    heading("platform.menu.production").focus();
    fireEvent.keyDown(document.activeElement!, { key: "ArrowDown" });
    expect(document.activeElement).toBe(heading("platform.menu.quality"));
    fireEvent.keyDown(document.activeElement!, { key: "ArrowRight" });
    expect(isOpen("platform.menu.quality")).toBe(true);
    fireEvent.keyDown(document.activeElement!, { key: "ArrowDown" });
    expect(document.activeElement?.textContent).toContain("Nonconformances");
    fireEvent.keyDown(document.activeElement!, { key: "ArrowUp" });
    fireEvent.keyDown(document.activeElement!, { key: "ArrowLeft" });
    expect(isOpen("platform.menu.quality")).toBe(false);
  });
});
