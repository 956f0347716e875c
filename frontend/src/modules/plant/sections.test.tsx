import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, configure, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { changeLocale } from "../../shared/language";
import { addFeatureMessages } from "../messages";
import { forgetSession } from "../security";
import { CalendarSection } from "./CalendarSection";
import { EquipmentSection } from "./EquipmentSection";
import { PeopleSection } from "./PeopleSection";
import type { SectionProps } from "./sections";
import { Structure } from "./structure";
import { TagSection } from "./TagSection";
import type { Place } from "./types";

const CELL = { id: "C1", code: "C1", type: "WORK_CENTER", parent: "S1", nameZh: "单元", nameEn: "Cell", timeZone: null, workCenterType: null, archived: false, version: 0 } as Place;
const SITE = { ...CELL, id: "S1", code: "S1", type: "SITE", parent: null, nameZh: "工厂", nameEn: "Site" } as Place;
const MANY = 23;

/** A server that answers lists by the page that is asked for, and remembers what was asked. */
function server(permissions: string[], answers: Record<string, unknown> = {}) {
  const asked: URL[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    const url = new URL(address);
    const path = url.pathname.replace(/.*\/api\//, "");
    asked.push(url);
    if (path === "security/session") return Response.json({ userName: "a", displayName: "A", permissions, roles: [] });
    if (path in answers) return Response.json(answers[path]);
    const [first, last] = JSON.parse(url.searchParams.get("range") ?? "[0,0]") as [number, number];
    const rows = Array.from({ length: Math.min(last + 1, MANY) - first }, (_, at) => machine(first + at + 1));
    return Response.json(rows, { headers: { "Content-Range": `items ${first}-${last}/${MANY}` } });
  });
  return { last: (path: string) => asked.filter(({ pathname }) => pathname.endsWith(path)).at(-1)!, asked };
}

const machine = (number: number) => ({ code: `M${number}`, nameZh: `机${number}`, nameEn: `Machine ${number}`, workUnit: "C1", device: `D${number}`, state: "IDLE" });

const filterOf = (url: URL) => JSON.parse(url.searchParams.get("filter")!) as object;

function show(Body: (props: SectionProps) => React.ReactNode) {
  render(
    <MemoryRouter>
      <QueryClientProvider client={new QueryClient()}>
        <Body place={CELL} structure={new Structure([SITE, CELL], false)} />
      </QueryClientProvider>
    </MemoryRouter>,
  );
}

beforeAll(() => {
  configure({ asyncUtilTimeout: 5_000 });
  addFeatureMessages();
  changeLocale("en");
});
beforeEach(forgetSession);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the equipment of a place", () => {
  it("comes page by page from the server, which says how much there is", async () => {
    const { last } = server(["equipment.read"]);
    show(EquipmentSection);
    await screen.findByText("Machine 1");
    expect(filterOf(last("equipment/equipment"))).toEqual({ below: "C1" });
    expect(screen.getByText("1–10 of 23")).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: /next/i }));
    await screen.findByText("Machine 11");
    expect(last("equipment/equipment").searchParams.get("range")).toBe("[10,19]");
    expect(screen.queryByText("Machine 1")).toBeNull();
  });

  it("is not asked for by those who may not see it", async () => {
    const { asked } = server([]);
    show(EquipmentSection);
    show(PeopleSection);
    show(TagSection);
    await waitFor(() => expect(asked.some(({ pathname }) => pathname.endsWith("session"))).toBe(true));
    expect(asked.every(({ pathname }) => pathname.endsWith("session"))).toBe(true);
    expect(document.querySelector("section")).toBeNull();
  });
});

describe("the people of a place", () => {
  const team = {
    code: "T-A", nameZh: "甲班", nameEn: "Team A", place: "S1", leader: "E1", leaderName: "Wang", size: 61, onDuty: 1,
    members: [
      { person: "E1", name: "Wang", duties: [{ shift: "DAY", absent: false }] },
      { person: "E2", name: "Li", duties: [{ shift: "DAY", absent: true }] },
      { person: "E3", name: "Zhao", duties: [] },
    ],
  };

  it("tells who works today, who is absent or has no shift, and how many are not told", async () => {
    server(["personnel.roster"], { "personnel/team-duties": [team], "plant/shifts": [{ code: "DAY", nameZh: "白班", nameEn: "Day shift", start: "08:00" }] });
    show(PeopleSection);
    await screen.findByText("1 of 61 on duty");
    await screen.findByText("Day shift");
    expect(screen.getByText("Day shift · Absent")).toBeDefined();
    expect(screen.getByText("no shift today")).toBeDefined();
    expect(screen.getByText("and 58 more")).toBeDefined();
    expect(screen.getByText("T-A · Site · led by Wang")).toBeDefined();
    expect(screen.queryAllByRole("link")).toEqual([]);
  });
});

describe("the tags of a place", () => {
  it("shows what each machine's device last said, and never a bad value as a good one", async () => {
    const tags = [
      { name: "bore", address: "", value: 80.012, unit: "mm", quality: "GOOD" },
      { name: "speed", address: "", value: 0, unit: null, quality: "STALE" },
      ...Array.from({ length: 30 }, (_, at) => ({ name: `t${at}`, address: "", value: at, unit: null, quality: "GOOD" })),
    ];
    const { last } = server(["equipment.read", "connectivity.read"], { "connectivity/devices": [{ code: "D1", link: "CONNECTED", tags }] });
    show(TagSection);
    await screen.findByText("80.012 mm");
    expect(filterOf(last("equipment/equipment"))).toEqual({ below: "C1", withDevice: true });
    expect(filterOf(last("connectivity/devices"))).toEqual({ id: ["D1", "D2", "D3", "D4", "D5"] });
    expect(screen.getByText("0 (stale)")).toBeDefined();
    expect(screen.getByText("and 8 more")).toBeDefined();
    expect(screen.getByText("1–5 of 23")).toBeDefined();
    expect(screen.getByRole("link", { name: "D1" }).getAttribute("href")).toBe("/devices/D1");
    expect(document.querySelector('[data-device-here="D2"]')!.textContent).toContain("has not been set up yet");
  });
});

describe("the calendar of a place", () => {
  const plan = { place: "C1", calendar: "CAL", timeZone: "UTC", operationTime: 3600, busyTime: 1800, shifts: [] };
  const answers = (named: string) => ({
    "platform/clock": { plantNow: "2026-11-30T10:00:00Z", systemNow: "2026-11-30T10:00:00Z", factor: 1, timeZone: "UTC" },
    "plant/places/C1/planned-time": { ...plan, named },
    "plant/structure": [SITE, CELL],
    "plant/shifts": [],
  });

  it("says from which place above it comes", async () => {
    server(["plant.read"], answers("S1"));
    show(CalendarSection);
    expect((await screen.findByRole("link", { name: "Site (inherited)" })).getAttribute("href")).toBe("/plant/S1");
    expect(document.querySelector('[data-busy-minutes="30"]')).not.toBeNull();
  });

  it("says so where it is the place's own, and goes on by weeks", async () => {
    const { last } = server(["plant.read"], answers("C1"));
    show(CalendarSection);
    await screen.findByText("this place");
    const before = last("planned-time").searchParams.get("from")!;
    fireEvent.click(screen.getByRole("button", { name: "Later" }));
    await waitFor(() => expect(Date.parse(last("planned-time").searchParams.get("from")!) - Date.parse(before)).toBe(7 * 86_400_000));
  });
});
