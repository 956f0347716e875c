import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { changeLocale } from "../../shared/language";
import { addFeatureMessages } from "../messages";
import { RenameField } from "./RenameField";
import type { Place } from "./types";

const MILL = { id: "WU-1", code: "WU-1", nameZh: "铣床", nameEn: "Mill", type: "WORK_UNIT", parent: null, archived: false, version: 3 } as unknown as Place;

const done = vi.fn();
let sent: { nameEn: string }[] = [];
let answers: ((answer: Response) => void)[] = [];

beforeAll(addFeatureMessages);
beforeEach(() => {
  changeLocale("en");
  done.mockReset();
  [sent, answers] = [[], []];
  vi.stubGlobal("fetch", (_: string, { body }: RequestInit) => {
    sent.push(JSON.parse(String(body)));
    return new Promise((answer) => answers.push(answer));
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <RenameField place={MILL} onDone={done} />
      <button>elsewhere</button>
    </QueryClientProvider>,
  );
});
afterEach(cleanup);

const field = () => screen.getByRole<HTMLInputElement>("textbox");
const type = (name: string) => fireEvent.change(field(), { target: { value: name } });
const goElsewhere = () => act(() => screen.getByText("elsewhere").focus());
const answer = (status: number) => act(async () => answers.shift()!(Response.json({ title: "That name is too long.", status }, { status })));

it("keeps the name of whoever goes elsewhere, and leaves them there", async () => {
  type("Mill X");
  goElsewhere();
  expect(sent).toMatchObject([{ nameEn: "Mill X" }]);
  expect(done).not.toHaveBeenCalled();
  await answer(200);
  expect(done.mock.calls).toEqual([[false]]);
});

it("sends nothing where nothing was changed, or where it is taken back", () => {
  done.mockImplementationOnce(goElsewhere);
  type("Mill X");
  fireEvent.keyDown(field(), { key: "Escape" });
  expect(done.mock.calls).toEqual([[true]]);
  expect(sent).toEqual([]);
});

it("tells of a refusal also to whoever has gone elsewhere meanwhile, and sends it once", async () => {
  type("Mill X");
  fireEvent.keyDown(field(), { key: "Enter" });
  goElsewhere();
  await answer(422);
  await waitFor(() => expect(document.body.textContent).toContain("That name is too long."));
  expect(sent).toHaveLength(1);
  expect(done).not.toHaveBeenCalled();
});

it("gives the row the keyboard back after Enter", async () => {
  type("Mill X");
  fireEvent.keyDown(field(), { key: "Enter" });
  await answer(200);
  expect(done.mock.calls).toEqual([[true]]);
});

it("says once that it is over, whatever comes after", async () => {
  type("Mill X");
  fireEvent.keyDown(field(), { key: "Enter" });
  await answer(200);
  cleanup();
  expect(done.mock.calls).toEqual([[true]]);
});

it("says nothing to a row that went out of sight before the answer", async () => {
  type("Mill X");
  fireEvent.keyDown(field(), { key: "Enter" });
  cleanup();
  await answer(200);
  expect(done).not.toHaveBeenCalled();
});
