import { describe, expect, it } from "vitest";
import { partsOf } from "./capacity";

const day = { from: "2026-11-30T16:00:00Z", to: "2026-12-01T16:00:00Z" };

describe("the parts of a day", () => {
  it("are cut at midnight", () => {
    expect(partsOf(day, [{ from: "2026-11-30T15:00:00Z", to: "2026-11-30T22:00:00Z" }])).toEqual([{ begin: 0, share: 0.25, seconds: 21_600 }]);
  });

  it("leave out what lies on other days", () => {
    expect(partsOf(day, [{ from: "2026-12-01T16:00:00Z", to: "2026-12-01T20:00:00Z" }])).toEqual([]);
  });

  it("are shares of a day that is an hour longer", () => {
    const longer = { from: "2026-10-24T22:00:00Z", to: "2026-10-25T23:00:00Z" };
    expect(partsOf(longer, [{ from: "2026-10-24T22:00:00.000Z", to: "2026-10-25T23:00:00.000Z" }])).toEqual([{ begin: 0, share: 1, seconds: 90_000 }]);
  });
});
