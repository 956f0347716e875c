import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { changeLocale } from "../../../shared/language";
import { addFeatureMessages } from "../../messages";
import { forgetSession } from "../../security";
import { DayDialog } from "./DayDialog";

const corrected = () => document.querySelector("[data-corrected]");
const correct = () => fireEvent.click(document.querySelector("[data-correct]")!);
const escape = () => fireEvent.keyDown(screen.getByRole("dialog"), { key: "Escape" });

beforeAll(() => {
  addFeatureMessages();
  changeLocale("en");
});
beforeEach(forgetSession);
afterEach(cleanup);

it("stays while a day is corrected, and tells of a success only until the next attempt", async () => {
  const answers: ((answer: Response) => void)[] = [];
  vi.stubGlobal("fetch", (path: string, { method }: RequestInit = {}) => {
    if (method === "POST") return new Promise<Response>((resolve) => answers.push(resolve));
    return Promise.resolve(Response.json(path.includes("session") ? { permissions: [] } : []));
  });
  const closed = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <DayDialog team="T-A" day="2026-11-30" editable onClose={closed} />
    </QueryClientProvider>,
  );
  fireEvent.change(document.querySelector("[name=reason]")!, { target: { value: "stocktaking" } });
  correct();
  await waitFor(() => expect(answers).toHaveLength(1));
  escape();
  expect(closed).not.toHaveBeenCalled();
  expect(screen.getByRole("button", { name: "Close" })).toHaveProperty("disabled", true);
  expect(document.querySelector("[name=reason]")!.closest("[inert]")).not.toBeNull();
  await act(async () => answers[0](Response.json([])));
  await waitFor(() => expect(corrected()).not.toBeNull());

  correct();
  await waitFor(() => expect(answers).toHaveLength(2));
  await act(async () => answers[1](Response.json({ title: "The day is over.", status: 422 }, { status: 422 })));
  await screen.findByText("The day is over.");
  expect(corrected()).toBeNull();
  escape();
  expect(closed).toHaveBeenCalledTimes(1);
});
