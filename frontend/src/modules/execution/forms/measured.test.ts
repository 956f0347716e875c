import { describe, expect, it } from "vitest";
import { answersOf, isOutside, measuredNumber } from "./measured";

const bore = { tag: "bore", name: "Bore", unit: "mm", lower: 27.972, upper: 27.993 };
const height = { tag: "height", name: "Height", unit: "mm" };

describe("a value measured by hand", () => {
  it.each([
    ["27.98", 27.98],
    [" 27,98 ", 27.98],
    ["-0.5", -0.5],
    ["27", 27],
  ])("reads %s", (typed, value) => expect(measuredNumber(typed)).toBe(value));

  it.each(["", "27.", "27.9.8", "1e5", "bore", "1".repeat(16), `0.${"1".repeat(10)}`, undefined])("does not read %s", (typed) => expect(measuredNumber(typed)).toBeUndefined());

  it("is within on a limit and outside beyond it", () => {
    expect([27.972, 27.993].map((value) => isOutside(value, bore))).toEqual([false, false]);
    expect([27.971, 27.994].map((value) => isOutside(value, bore))).toEqual([true, true]);
  });

  it("is never outside where there is no limit", () => expect(isOutside(1e9, height)).toBe(false));

  it("is sent with all the others, or not at all", () => {
    expect(answersOf([bore, height], { typed: { bore: "27.98" }, unknown: {} })).toBeUndefined();
    expect(answersOf([bore, height], { typed: { bore: "27.98", height: "26" }, unknown: {} })).toEqual({ values: { bore: 27.98, height: 26 } });
  });

  it("is not sent when it is not known, but why", () => {
    expect(answersOf([bore, height], { typed: { bore: "27.98" }, unknown: { height: "  " } })).toBeUndefined();
    expect(answersOf([bore, height], { typed: { bore: "27.98", height: "26" }, unknown: { height: " dropped " } })).toEqual({ values: { bore: 27.98 }, unknown: { height: "dropped" } });
  });
});
