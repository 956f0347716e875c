import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, renderHook, screen, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { addFeatureMessages } from "../../messages";
import { forgetSession } from "../../security";
import { GenerateDialog } from "./GenerateDialog";
import { OvertimeDialog } from "./OvertimeDialog";
import { useChange } from "./useChange";

const TEAMS = ["T-A", "T-B"].map((code) => ({ code, nameZh: code, nameEn: code }));
const PLANNER = { userName: "planner", displayName: "Planner", permissions: ["personnel.roster"], roles: [] };

/** The team's weeks lie in the second of them. */
const PERIODS = [{ from: "2026-01-05", pattern: "O" }, { from: "2026-11-02", pattern: "P" }, { from: "2027-01-04", pattern: "N" }];
const PATTERNS = [["O", "X"], ["P", "A"], ["N", "Y"]].map(([code, crew]) => ({ code, length: 1, turns: [{ day: 1, crew, shift: "D" }] }));
const PREVIEW = /preview$/;

const SHIFTS = ["D", "OLD"].map((code) => ({ code, nameZh: code, nameEn: code, start: "06:00", end: "14:00", archived: code === "OLD" }));

const read = (url: string) => {
  if (url.includes("security/session")) return PLANNER;
  if (url.includes("roster/teams")) return TEAMS;
  if (url.includes("plant/shifts")) return SHIFTS;
  if (url.includes("work-calendars")) return [{ code: "CAL", nameZh: "CAL", nameEn: "CAL", periods: PERIODS }];
  return url.includes("shift-patterns") ? PATTERNS : [];
};

/** A server whose previews answer when the test says so. */
function server() {
  const previews: ((body: unknown) => void)[] = [];
  const sent: unknown[] = [];
  vi.stubGlobal(
    "fetch",
    vi.fn((url: string, { method, body }: RequestInit = {}) => {
      if (method !== "POST") return Promise.resolve(new Response(JSON.stringify(read(url))));
      if (PREVIEW.test(url)) return new Promise<Response>((resolve) => previews.push((answer) => resolve(new Response(JSON.stringify(answer)))));
      sent.push(JSON.parse(String(body)));
      return Promise.resolve(new Response(null, { status: 204 }));
    }),
  );
  return { previews, sent };
}

const within = ({ children }: { children: ReactNode }) => <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>;

const proposal = (team: string) => ({ team, stand: 7, days: [{ day: "2026-11-30", shift: "D", before: null, differs: true, name: null }], warnings: [] });

async function choose(field: string, code: string) {
  fireEvent.mouseDown(document.querySelector(`[data-choice=${field}] [role=combobox]`)!);
  fireEvent.click(await waitFor(() => screen.getAllByRole("option").find((option) => option.getAttribute("data-value") === code)!));
  await waitFor(() => expect(screen.queryAllByRole("option")).toEqual([]));
}

/** Which crews can be chosen, once their patterns are known. */
const crewsAre = (...crews: string[]) =>
  waitFor(async () => {
    fireEvent.mouseDown(document.querySelector("[data-choice=crew] [role=combobox]")!);
    const offered = screen.queryAllByRole("option").map((option) => option.getAttribute("data-value"));
    fireEvent.keyDown(screen.getByRole("listbox"), { key: "Escape" });
    await waitFor(() => expect(screen.queryByRole("listbox")).toBeNull());
    expect(offered).toEqual(crews);
  });

beforeAll(addFeatureMessages);
beforeEach(forgetSession);
afterEach(cleanup);

const look = () => fireEvent.click(document.querySelector("[data-preview]")!);

describe("what was looked at before it is written", () => {
  it("is forgotten when it answers for values that were changed meanwhile", async () => {
    const { previews, sent } = server();
    const { result } = renderHook(() => useChange(() => {}), { wrapper: within });
    let sending: Promise<void> = Promise.resolve();
    act(() => { sending = result.current.send({ person: "one" }); });
    await waitFor(() => expect(previews).toHaveLength(1));
    act(() => result.current.forget());
    await act(async () => { previews[0]([]); await sending; });
    expect(sent).toEqual([]);

    act(() => { sending = result.current.send({ person: "two" }); });
    await waitFor(() => expect(previews).toHaveLength(2));
    await act(async () => { previews[1]([]); await sending; });
    expect(sent).toEqual([{ person: "two" }]);
  });

  it("is for a crew of a pattern that counts on one of the days", async () => {
    server();
    render(<GenerateDialog first="2026-11-30" onClose={() => {}} />, { wrapper: within });
    await choose("calendar", "CAL");
    await crewsAre("A");
    fireEvent.change(document.querySelectorAll("[type=date]")[1], { target: { value: "2027-01-04" } });
    await crewsAre("A", "Y");
  });

  it("is what is published", async () => {
    const { previews, sent } = server();
    render(<GenerateDialog first="2026-11-30" onClose={() => {}} />, { wrapper: within });
    await choose("team", "T-A");
    await choose("calendar", "CAL");
    await choose("crew", "A");
    look();
    await waitFor(() => expect(previews).toHaveLength(1));
    await choose("team", "T-B");
    await act(async () => previews[0](proposal("T-A")));
    expect(document.querySelector("[data-proposal]")).toBeNull();

    look();
    await waitFor(() => expect(previews).toHaveLength(2));
    await act(async () => previews[1](proposal("T-B")));
    await waitFor(() => expect(document.querySelector("[data-proposal]")).not.toBeNull());
    fireEvent.click(document.querySelector(".MuiDialogActions-root .MuiButton-contained")!);
    await waitFor(() => expect(sent).toEqual([{ team: "T-B", calendar: "CAL", crew: "A", from: "2026-11-30", to: "2026-12-27", stand: 7 }]));
  });
});

describe("overtime", () => {
  it("is in a shift that is not archived", async () => {
    server();
    render(<OvertimeDialog first="2026-11-30" onClose={() => {}} />, { wrapper: within });
    fireEvent.mouseDown(document.querySelector("[data-choice=shift] [role=combobox]")!);
    await screen.findByRole("option", { name: /^D / });
    expect(screen.getAllByRole("option").map((option) => option.getAttribute("data-value"))).toEqual(["D"]);
  });
});
