import { describe, expect, it } from "vitest";
import { orderOf } from "./genealogy";
import { scaleOf } from "./scale";
import type { Genealogy } from "./types";

describe("a value on its scale", () => {
  it.each([
    [27.98, true],
    [27.972, true],
    [27.993, true],
    [27.971, false],
    [27.994, false],
  ])("%d lies within 27.972 … 27.993: %s", (value, within) => {
    expect(scaleOf(value, 27.972, 27.993).within).toBe(within);
  });

  it("stands left of the lower limit when it is too small", () => {
    const scale = scaleOf(27.966, 27.972, 27.993);
    expect(scale.value).toBeLessThan(scale.lower);
    expect(scale.value).toBeGreaterThan(0);
  });

  it("has one limit where the plan has one", () => expect(scaleOf(1.7, null, 1.6).within).toBe(false));

  it.each([
    ["an upper limit", scaleOf(0.012, null, 0.05), { lower: 0, upper: 74, value: 18 }],
    ["a lower limit", scaleOf(6, 4, undefined), { lower: 26, upper: 100, value: 63 }],
    ["an upper limit below zero", scaleOf(-0.03, null, -0.01), { lower: 0, upper: 74, value: 1 }],
    ["a lower limit of zero", scaleOf(3, 0, null), { lower: 26, upper: 100, value: 99 }],
  ])("is open beyond %s", (_, { lower, upper, value }, expected) =>
    expect({ lower: Math.round(lower), upper: Math.round(upper), value: Math.round(value) }).toEqual(expected));
});

const genealogy = (order: Genealogy["order"]) => ({ order }) as Genealogy;

describe("a unit's order", () => {
  it("is named by production and work order", () => {
    expect(orderOf(genealogy({ productionOrder: "PO-1", workOrder: "WO-1" }))).toEqual({
      text: "PO-1 · WO-1",
      to: "/production-orders/PO-1/show",
    });
  });

  it("may be unknown", () => expect(orderOf(genealogy(null))).toBeUndefined());
});
