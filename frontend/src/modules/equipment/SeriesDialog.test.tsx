import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { addFeatureMessages } from "../messages";
import { forgetSession } from "../security";
import { SeriesDialog } from "./SeriesDialog";

const CLASSES = [{ code: "LATHE", nameZh: "车床", nameEn: "Lathe" }];
const CELL = { code: "C-1", type: "WORK_UNIT", name: "Cell", children: [] };

const answerTo = (path: string) => {
  if (path.includes("session")) return { permissions: ["equipment.read"] };
  return path.includes("plant/tree") ? [CELL] : CLASSES;
};

const member = (code: string) => ({ code, nameZh: code, nameEn: code, taken: false });

const make = () => document.querySelector<HTMLButtonElement>("[type=submit]")!;

const type = (name: string, value: string) => fireEvent.change(document.querySelector(`[name=${name}]`)!, { target: { value } });

async function choose(name: string, code: string) {
  fireEvent.mouseDown(document.querySelector(`[name=${name}]`)!.parentElement!.querySelector("[role=combobox]")!);
  await waitFor(() => fireEvent.click(document.querySelector(`[role=option][data-value="${code}"]`)!));
}

beforeAll(addFeatureMessages);
beforeEach(forgetSession);
afterEach(cleanup);

it("makes only what was looked at: an answer for other values comes too late", async () => {
  const previews: ((answer: unknown, status?: number) => void)[] = [];
  vi.stubGlobal("fetch", (path: string, { method }: RequestInit = {}) => {
    if (method !== "POST") return Promise.resolve(Response.json(answerTo(path)));
    return new Promise<Response>((resolve) => previews.push((answer, status = 200) => resolve(Response.json(answer, { status }))));
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SeriesDialog onClose={() => {}} />
    </QueryClientProvider>,
  );
  const look = async (count: number) => {
    await waitFor(() => expect(document.querySelector<HTMLButtonElement>("[data-preview]")!.disabled).toBe(false));
    fireEvent.click(document.querySelector("[data-preview]")!);
    await waitFor(() => expect(previews).toHaveLength(count));
  };
  type("codes", "LT-1..2");
  type("nameZh", "车床");
  type("nameEn", "Lathe");
  await choose("equipmentClass", "LATHE");
  await choose("workUnit", "C-1");

  await look(1);
  type("codes", "LT-7..8");
  await act(async () => previews[0]([member("LT-1"), member("LT-2")]));
  await look(2);
  expect(document.querySelectorAll("[data-member]")).toHaveLength(0);
  expect(make().disabled).toBe(true);

  type("codes", "LT-8..9");
  await act(async () => previews[1]({ title: "LT-7 is taken.", status: 422 }, 422));
  await look(3);
  expect(screen.queryByText("LT-7 is taken.")).toBeNull();
  await act(async () => previews[2]([member("LT-8"), member("LT-9")]));
  await waitFor(() => expect(document.querySelectorAll("[data-member]")).toHaveLength(2));
  expect(make().disabled).toBe(false);
});
