import { describe, expect, it } from "vitest";
import { dayText, daysBetween, firstOfMonth, mondayOf, monthView, periodsWithin, plusDays, weekday } from "./days";

describe("days of a calendar", () => {
  it("go on across leap days and year ends", () => {
    expect(plusDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(plusDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(plusDays("2027-01-01", -1)).toBe("2026-12-31");
    expect(daysBetween("2026-02-27", "2026-03-01")).toEqual(["2026-02-27", "2026-02-28", "2026-03-01"]);
    expect(daysBetween("2026-03-02", "2026-03-01")).toEqual([]);
  });

  it.each([
    ["2026-01-01", "2026-02-28", "OLD"],
    ["2026-02-28", "2026-03-01", "OLD NEW"],
    ["2026-03-01", "2026-12-31", "NEW"],
    ["2026-05-01", "2027-01-01", "NEW NEXT"],
    ["2025-12-01", "2025-12-31", ""],
  ])("from %s to %s lie in the periods of the patterns %s", (first, last, patterns) => {
    const periods = [{ from: "2026-03-01", pattern: "NEW" }, { from: "2026-01-01", pattern: "OLD" }, { from: "2027-01-01", pattern: "NEXT" }].map((period) => ({ ...period, anchor: period.from }));
    expect(periodsWithin(periods, first, last).map(({ pattern }) => pattern).join(" ")).toBe(patterns);
  });

  it("begin their week on Monday", () => {
    expect(weekday("2026-11-30")).toBe(1);
    expect(weekday("2026-11-29")).toBe(7);
    expect(mondayOf("2026-12-06")).toBe("2026-11-30");
  });

  it("make a month of whole weeks", () => {
    const days = monthView("2026-12-15");
    expect([days[0], days.at(-1), days.length]).toEqual(["2026-11-30", "2027-01-03", 35]);
    expect(firstOfMonth("2026-12-15", 1)).toBe("2027-01-01");
  });

  it("are the same day wherever the browser stands", () => {
    expect(dayText("2026-11-30", "en", { weekday: "short", day: "numeric" })).toContain("30");
  });
});
