import { cleanup, render, waitFor } from "@testing-library/react";
import { AdminContext } from "react-admin";
import { type Navigator, Router } from "react-router";
import { afterEach, describe, expect, it, vi } from "vitest";
import { forgetSession } from "../modules/security";
import { say } from "../shared/language";
import { startOf, StartPage } from "./StartPage";

const I18N = { translate: say, changeLocale: async () => {}, getLocale: () => "en" };

afterEach(cleanup);

describe("a person's work begins", () => {
  it.each([
    ["at the line for who supervises", ["ordering.create", "execution.read", "execution.supervise"], "/line"],
    ["at the orders for who plans", ["ordering.create", "execution.work"], "/production-orders"],
    ["at the tasks for who works", ["execution.read", "execution.work"], "/tasks"],
    ["at the line for who only looks", ["execution.read"], "/line"],
    ["at the orders for anybody else", [], "/production-orders"],
  ])("%s", (_, permissions, page) => expect(startOf(permissions)).toBe(page));

  it("there again for who goes back to the start before that page is shown", async () => {
    forgetSession();
    vi.stubGlobal("fetch", async () => Response.json({ userName: "li", displayName: "Li", permissions: ["execution.read"] }));
    const led: unknown[] = [];
    const navigator: Navigator = { createHref: String, go: () => {}, push: () => {}, replace: (to) => led.push(typeof to === "string" ? to : to.pathname) };
    const arrived = (key: string) => (
      <Router location={{ pathname: "/", search: "", hash: "", state: null, key }} navigator={navigator}>
        <AdminContext i18nProvider={I18N}>
          <StartPage />
        </AdminContext>
      </Router>
    );

    const { rerender } = render(arrived("signed in"));
    await waitFor(() => expect(led).toEqual(["/line"]));
    rerender(arrived("by the address"));

    await waitFor(() => expect(led).toEqual(["/line", "/line"]));
  });
});
