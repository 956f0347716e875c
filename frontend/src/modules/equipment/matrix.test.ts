import { describe, expect, it } from "vitest";
import { familiesOf, minutesOf, withMinutes, withoutFamily } from "./matrix";

const times = [{ from: "HUB", to: "SHAFT", minutes: 30 }, { from: "SHAFT", to: "HUB", minutes: 20 }];

describe("a set-up matrix", () => {
  it("knows its families, each once", () => {
    expect(familiesOf(times)).toEqual(["HUB", "SHAFT"]);
  });

  it("says anew what it said of one change alone", () => {
    const changed = withMinutes(times, "HUB", "SHAFT", 0);
    expect(minutesOf(changed, "HUB", "SHAFT")).toBe(0);
    expect(minutesOf(changed, "SHAFT", "HUB")).toBe(20);
  });

  it("says nothing of what is emptied", () => {
    expect(minutesOf(withMinutes(times, "HUB", "SHAFT", undefined), "HUB", "SHAFT")).toBeUndefined();
    expect(withoutFamily(times, "HUB")).toEqual([]);
  });
});
