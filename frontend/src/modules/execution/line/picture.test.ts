import { describe, expect, it } from "vitest";
import { coloursOf, concernsOrder, pictureOf, toolLastsOf, troubleOf } from "./picture";
import type { JobAtStation, Line, Station } from "./types";

const station = (code: string, kind: Station["kind"]): Station => ({ code, name: code, workCenter: "", kind, machines: [], bins: [] });

const lasting = (...pieces: (number | null)[]): Station => ({
  ...station("MILL", "WORK"),
  machines: pieces.map((toolLasts) => ({ code: "M", name: "M", device: "M", state: "RUNNING", since: "", program: null, holdReason: null, toolLasts })),
});

const job = (code: string, over: Partial<JobAtStation>): JobAtStation => ({
  code, workOrder: "WO-1", lot: "PL-1", station: "MILL", operation: { number: "10", name: "Mill" }, mode: "MACHINE", state: "READY",
  done: 0, scrapped: 0, pieces: 6, inMachine: 0, since: "2026-01-01T00:00:00Z", blocked: [], ...over,
});

const line: Line = {
  plantNow: "2026-01-01T00:00:00Z",
  areas: [
    { code: "A1", name: "Machining", stations: [station("MILL", "WORK")] },
    { code: "A2", name: "Store", stations: [station("CRANE", "MOVER"), station("RACK", "RACK")] },
  ],
  products: [],
  orders: [],
  jobs: [job("JO-1", {}), job("JO-2", { inMachine: 1, state: "RUNNING", workOrder: "WO-2" })],
  tasks: [{ id: 1, form: "execution/release-hold", station: "planner", workOrder: "WO-3", job: null, claimedBy: null, openedAt: "" }],
  boxes: [
    { code: "B1", slots: 6, place: "MILL", moving: false, workOrder: "WO-2", pieces: [] },
    { code: "B2", slots: 6, place: "MILL", moving: false, workOrder: null, pieces: [] },
    { code: "B3", slots: 6, place: "RACK-01", moving: false, workOrder: null, pieces: [] },
  ],
  moves: [],
};

describe("the line's picture", () => {
  const { rooms, stores, desks, inBins } = pictureOf(line);
  const mill = rooms[0].stations[0];

  it("tells of a tool while it is good for a few pieces more", () =>
    expect([lasting(null, 3), lasting(null), lasting(0)].map((lasts) => toolLastsOf({ ...mill, station: lasts }))).toEqual([3, undefined, undefined]));

  it("sets rooms where work is done apart from the store", () => {
    expect(rooms.map(({ area }) => area.code)).toEqual(["A1"]);
    expect(stores.map(({ area }) => area.code)).toEqual(["A2"]);
  });

  it("shows the job that the machine holds, and what waits behind it", () => {
    expect(mill.current?.code).toBe("JO-2");
    expect(mill.waiting.map(({ code }) => code)).toEqual(["JO-1"]);
  });

  it("draws the boxes that hold something and counts the empty ones", () => {
    expect(mill.boxes.map(({ code }) => code)).toEqual(["B1"]);
    expect(mill.emptyBoxes).toBe(1);
    expect(inBins.get("RACK-01")?.code).toBe("B3");
  });

  it("shows people at desks that are no place of the plant", () => expect(desks.map(({ code }) => code)).toEqual(["planner"]));

  it("keeps the stations of an order bright", () => {
    expect(concernsOrder(mill, "WO-2")).toBe(true);
    expect(concernsOrder(mill, "WO-9")).toBe(false);
    expect(concernsOrder(mill, undefined)).toBe(true);
  });

  it("begins what somebody has taken in hand", () => {
    const taken = { id: 2, form: "execution/load", station: "MILL", workOrder: "WO-1", job: "JO-1", claimedBy: "anna", openedAt: "" };
    const [room] = pictureOf({ ...line, jobs: [job("JO-1", {})], tasks: [taken] }).rooms;
    expect(room.stations[0].current?.code).toBe("JO-1");
  });

  it("says which station somebody should look at", () => {
    expect(troubleOf(mill)).toBeUndefined();
    expect(troubleOf({ ...mill, waiting: [job("JO-1", { blocked: [{ code: "x", arguments: [] }] })] })).toBe("blocked");
  });

  it("gives each product a colour of its own", () => {
    const colours = coloursOf(["SF-HUB-80", "SF-SFT-12", "FP-WHL-80S", "FP-WHL-80B"]);
    expect(new Set(colours.values()).size).toBe(4);
    expect(coloursOf(["FP-WHL-80S"]).size).toBe(1);
  });
});
