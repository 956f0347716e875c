import { describe, expect, it } from "vitest";
import { familiesOf, minutesOf, typedMinutes, withMinutes, withoutFamily } from "./matrix";

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

  it.each([["45", 45], ["0", 0], ["", ""], ["4x", null], ["-", null], ["123456", null]])("takes %j as %j", (text, minutes) => {
    expect(typedMinutes(text)).toBe(minutes);
  });
});
