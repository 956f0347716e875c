import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { addFeatureMessages } from "../../modules/messages";
import { changeLocale } from "../language";
import { RecordChoice } from "./RecordChoice";

const MANY = Array.from({ length: 900 }, (_, number) => ({ code: `M-${String(number).padStart(3, "0")}`, nameEn: "Bolt", nameZh: "螺栓" }));
const chosen = vi.fn();

function Choice() {
  const [value, setValue] = useState<(typeof MANY)[number] | null>(null);
  chosen(value?.code);
  return <RecordChoice path="material/definitions" topic="material.definition" filter={{ tracking: "LOT" }} but="M-002" name="material" label="Material" value={value} onChange={setValue} />;
}

const shown = () => {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Choice />
    </QueryClientProvider>,
  );
  return screen.getByRole("combobox");
};

beforeAll(addFeatureMessages);
beforeEach(() => changeLocale("en"));
afterEach(cleanup);

it("finds one behind the five hundred that a list tells", async () => {
  vi.stubGlobal(
    "fetch",
    vi.fn(async (url: string) => {
      const { searchParams } = new URL(url);
      const { q = "", tracking } = JSON.parse(searchParams.get("filter")!) as { q?: string; tracking: string };
      const [first, last] = JSON.parse(searchParams.get("range")!) as [number, number];
      expect(tracking).toBe("LOT");
      return Response.json(MANY.filter(({ code }) => code.includes(q)).slice(first, last + 1));
    }),
  );
  const field = shown();
  act(() => field.focus());
  fireEvent.mouseDown(field);
  await screen.findByRole("option", { name: "Bolt (M-001)" });
  expect(screen.queryByRole("option", { name: "Bolt (M-002)" })).toBeNull();

  fireEvent.change(field, { target: { value: "M-87" } });
  expect(screen.queryByRole("option"), "none of what was found before is offered for another word").toBeNull();
  fireEvent.click(await screen.findByRole("option", { name: "Bolt (M-876)" }));
  expect(chosen).toHaveBeenLastCalledWith("M-876");
  expect((field as HTMLInputElement).value).toBe("Bolt (M-876)");
});

it("says why there is nothing to choose from", async () => {
  vi.stubGlobal("fetch", vi.fn(async () => Response.json({ title: "You may not read materials." }, { status: 403 })));
  shown();
  await screen.findByText(/You may not read materials/);
});
