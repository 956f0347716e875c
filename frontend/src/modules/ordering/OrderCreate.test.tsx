import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import type { ComponentType } from "react";
import { ResourceContextProvider } from "react-admin";
import { Route } from "react-router";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { addAppMessages } from "../../app/messages";
import { changeLocale } from "../../shared/language";
import { answerLeaving, asksBeforeClosing, renderAsking } from "../../shared/record/leaving.testing";
import { addFeatureMessages } from "../messages";
import { CustomerOrderCreate } from "./customer/CustomerOrderCreate";
import { OrderCreate } from "./OrderCreate";

const WHEEL = { id: "FG-WHEEL", code: "FG-WHEEL", name: "Wheel", materialClass: "finished" };

/** A server that knows the time and one product, and takes every order; tells what was sent. */
function server() {
  const sent: Record<string, unknown>[] = [];
  vi.stubGlobal("fetch", async (url: string, { method, body }: RequestInit = {}) => {
    if (method === "POST") {
      sent.push(JSON.parse(String(body)) as Record<string, unknown>);
      return Response.json({ id: "O-1", code: "O-1" }, { status: 201 });
    }
    if (url.includes("platform/clock")) return Response.json({ plantNow: "2026-03-02T08:00:00Z", factor: 1 });
    return Response.json(url.includes("definitions") ? [WHEEL] : []);
  });
  return sent;
}

async function opened(resource: string, Form: ComponentType) {
  const page = renderAsking(
    `/${resource}/create`,
    <>
      <Route path={`/${resource}/create`} element={<ResourceContextProvider value={resource}><Form /></ResourceContextProvider>} />
      <Route path={`/${resource}`} element={<p>listed</p>} />
      <Route path={`/${resource}/:id/show`} element={<p>shown</p>} />
    </>,
  );
  await waitFor(() => expect(document.querySelector("[data-save]")).not.toBeNull());
  return page;
}

const type = (name: string, value: string) => fireEvent.change(document.querySelector(`[name=${name}]`)!, { target: { value } });

beforeAll(() => {
  addAppMessages();
  addFeatureMessages();
  changeLocale("en");
});
afterEach(cleanup);

describe.each([
  { resource: "production-orders", Form: OrderCreate, field: "priority", value: "2", filled: "priority", wanted: 2 },
  { resource: "customer-orders", Form: CustomerOrderCreate, field: "customer", value: "Wheel works", filled: "customer", wanted: "Wheel works" },
])("the form of new $resource", ({ resource, Form, field, value, filled, wanted }) => {
  it("asks before what was typed is left for another page or by closing the tab", async () => {
    server();
    const { place, go } = await opened(resource, Form);
    type(field, value);
    await go("/elsewhere");
    await answerLeaving("stay");
    expect([place(), asksBeforeClosing()]).toEqual([`/${resource}/create`, true]);
    await go("/elsewhere");
    await answerLeaving("leave");
    await waitFor(() => expect(place()).toBe("/elsewhere"));
  });

  it("is left unasked by Escape where nothing was typed", async () => {
    server();
    await opened(resource, Form);
    expect(asksBeforeClosing()).toBe(false);
    fireEvent.keyDown(document.body, { key: "Escape" });
    await screen.findByText("listed");
  });

  it("is saved by Ctrl+S and leads to the order", async () => {
    const sent = server();
    await opened(resource, Form);
    expect(document.querySelector<HTMLButtonElement>("[data-save]")!.disabled).toBe(false);
    type(field, value);
    fireEvent.keyDown(document.body, { key: "s", ctrlKey: true });
    await screen.findByText("shown");
    expect(sent.map((order) => order[filled])).toEqual([wanted]);
  });
});
