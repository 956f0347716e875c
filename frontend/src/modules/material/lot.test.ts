import { describe, expect, it } from "vitest";
import { actionFor, type MaterialLot } from "./lot";

const lot = (quality?: string): MaterialLot => ({ id: "a", code: "a", material: "PP-BRG-6001", quantity: 10, quality });

describe("a lot", () => {
  it.each([
    ["ACCEPTED", "hold"],
    ["ON_HOLD", "release"],
    ["PENDING", "release"],
    [undefined, "release"],
    ["REJECTED", undefined],
  ])("that is %s offers %s", (quality, action) => expect(actionFor(lot(quality))).toBe(action));
});
