import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { changeLocale } from "../../shared/language";
import { addFeatureMessages } from "../messages";
import { SubstituteDialog } from "./SubstituteDialog";

const MATERIALS = Array.from({ length: 800 }, (_, number) => ({ id: `M-${number}`, code: `M-${number}`, nameZh: "螺栓", nameEn: "Bolt", tracking: "NONE", archived: false, version: 0 }));
const PATH = "material/definitions/M-0/substitutes";

beforeAll(addFeatureMessages);
beforeEach(() => changeLocale("en"));
afterEach(cleanup);

it("lets any of many materials take another's place, but not its own", async () => {
  const sent: unknown[] = [];
  vi.stubGlobal("fetch", async (url: string, { body }: RequestInit = {}) => {
    if (body) {
      sent.push(JSON.parse(String(body)));
      return new Response(null, { status: 204 });
    }
    const { searchParams } = new URL(url);
    const { q = "", tracking } = JSON.parse(searchParams.get("filter")!) as { q?: string; tracking: string };
    const [first, last] = JSON.parse(searchParams.get("range")!) as [number, number];
    return Response.json(MATERIALS.filter((one) => one.code.includes(q) && one.tracking === tracking).slice(first, Math.min(last + 1, first + 500)));
  });
  const closed = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SubstituteDialog path={PATH} material={MATERIALS[0]} onClose={closed} />
    </QueryClientProvider>,
  );
  const field = screen.getByRole("combobox");
  act(() => field.focus());
  fireEvent.mouseDown(field);
  await screen.findByRole("option", { name: "Bolt (M-1)" });
  expect(screen.queryByRole("option", { name: "Bolt (M-0)" })).toBeNull();
  fireEvent.change(field, { target: { value: "M-799" } });
  fireEvent.click(await screen.findByRole("option", { name: "Bolt (M-799)" }));
  fireEvent.click(document.querySelector("button[type=submit]")!);
  await waitFor(() => expect(closed).toHaveBeenCalled());
  expect(sent).toMatchObject([{ substitute: "M-799", quantity: 1 }]);
});
