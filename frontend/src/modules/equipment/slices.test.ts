import { describe, expect, it } from "vitest";
import { piecesOf, totalsOf, type StateSlice } from "./slices";

const slice = (state: string, from: string, to?: string): StateSlice => ({ state, source: "REPORTED", from, to });

const SLICES = [
  slice("IDLE", "2026-11-28T08:00:00Z", "2026-11-28T09:30:00Z"),
  slice("NO_DATA", "2026-11-28T09:30:00Z", "2026-11-28T09:40:00Z"),
  slice("RUNNING", "2026-11-28T09:40:00Z"),
];

describe("state slices", () => {
  it("are cut to the time that is shown, and the last goes on until now", () => {
    expect(piecesOf(SLICES, "2026-11-28T09:00:00Z", "2026-11-28T10:00:00Z").map(({ state, from, to }) => [state, from, to])).toEqual([
      ["IDLE", "2026-11-28T09:00:00Z", "2026-11-28T09:30:00Z"],
      ["NO_DATA", "2026-11-28T09:30:00Z", "2026-11-28T09:40:00Z"],
      ["RUNNING", "2026-11-28T09:40:00Z", "2026-11-28T10:00:00Z"],
    ]);
  });

  it("outside of that time are left out", () => {
    expect(piecesOf(SLICES, "2026-11-28T09:35:00Z", "2026-11-28T09:39:00Z").map(({ state }) => state)).toEqual(["NO_DATA"]);
  });

  it("are summed up by state, the longest first, and no data counts for itself", () => {
    expect(totalsOf(piecesOf(SLICES, "2026-11-28T09:00:00Z", "2026-11-28T10:00:00Z"))).toEqual([["IDLE", 1800], ["RUNNING", 1200], ["NO_DATA", 600]]);
  });
});
