import { act, fireEvent, render, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { AdminContext, TestMemoryRouter } from "react-admin";
import { MemoryRouter, Routes, type NavigateFunction } from "react-router";
import { expect } from "vitest";
import { say } from "../language";

const I18N = { translate: say, changeLocale: async () => {}, getLocale: () => "en" };

/** Pages that ask before they are left: react-admin's router hears of `go`, the app's of what leads on, for tests load the library twice. */
export function renderAsking(address: string, routes: ReactNode) {
  const at: { place?: string; navigate?: NavigateFunction } = {};
  const [pathname] = address.split("?");
  render(
    <TestMemoryRouter initialEntries={[pathname]} locationCallback={(location) => (at.place = location.pathname)} navigateCallback={(navigate) => (at.navigate = navigate)}>
      <MemoryRouter initialEntries={[address]}>
        <AdminContext i18nProvider={I18N}>
          <Routes>{routes}</Routes>
        </AdminContext>
      </MemoryRouter>
    </TestMemoryRouter>,
  );
  return { place: () => at.place, go: (place: string) => act(async () => at.navigate?.(place)) };
}

export async function answerLeaving(how: "stay" | "leave") {
  await waitFor(() => expect(document.querySelector(`[data-${how}]`)).not.toBeNull());
  fireEvent.click(document.querySelector(`[data-${how}]`)!);
}

/** Whether the browser asks before the tab is closed. */
export const asksBeforeClosing = () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
