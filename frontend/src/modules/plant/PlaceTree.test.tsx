import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { changeLocale } from "../../shared/language";
import { addFeatureMessages } from "../messages";
import { PlaceTree } from "./PlaceTree";
import { Structure } from "./structure";
import type { Place } from "./types";
import type { Moves } from "./useMoves";

const SITE = { id: "S1", code: "S1", type: "SITE", parent: null, nameZh: "工厂", nameEn: "Site", timeZone: null, workCenterType: null, archived: false, version: 0 } as Place;
const AREA = { ...SITE, id: "A1", code: "A1", type: "AREA", parent: "S1", nameZh: "车间", nameEn: "Area" } as Place;
const MOVES: Moves = { move: async () => true, undo: async () => {}, undoable: false, busy: false, said: undefined, say: () => {} };

const nothing = () => {};

/** As the page is while somebody develops it: each effect is set up twice. */
const tree = (opened: string[]) => (
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <PlaceTree
        structure={new Structure([SITE, AREA], false)}
        opened={{ codes: new Set(opened), set: nothing }}
        moves={MOVES}
        search=""
        selected={undefined}
        editable
        onSelect={nothing}
        onAdd={nothing}
        onArchive={nothing}
      />
    </QueryClientProvider>
  </StrictMode>
);

const row = (code: string) => document.querySelector(`[data-place=${code}]`)!;
const field = () => screen.queryByRole<HTMLInputElement>("textbox");

beforeAll(addFeatureMessages);
beforeEach(() => {
  changeLocale("en");
  vi.stubGlobal("fetch", async () => Response.json({}));
  // jsdom has none
  vi.stubGlobal("CSS", { escape: (text: string) => text });
});
afterEach(cleanup);

function renaming(code: string) {
  const page = render(tree(["S1"]));
  fireEvent.focus(row(code));
  fireEvent.keyDown(row(code), { key: "F2" });
  return page;
}

it("gives a place another name at F2, until Escape takes it back", () => {
  renaming("A1");
  expect(row("A1").contains(field())).toBe(true);
  fireEvent.keyDown(field()!, { key: "Escape" });
  expect(field()).toBeNull();
  expect(document.activeElement).toBe(row("A1"));
});

it("renames a place no longer once it was out of sight, and can be dragged again", () => {
  const { rerender } = renaming("A1");
  expect(row("S1").getAttribute("draggable")).toBe("false");
  rerender(tree([]));
  expect(row("S1").getAttribute("draggable")).toBe("true");
  rerender(tree(["S1"]));
  expect(row("A1")).not.toBeNull();
  expect(field()).toBeNull();
});
