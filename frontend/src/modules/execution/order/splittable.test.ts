import { describe, expect, it } from "vitest";
import type { Unit } from "../types";
import { splittable } from "./splittable";

const unit = (code: string, lot: string, state: string): Unit => ({ id: 0, code, lot, state, carrier: "BOX-001", slot: 1 });
const UNITS = [unit("U-1", "PL-1", "IN_PROCESS"), unit("U-2", "PL-1", "IN_PROCESS"), unit("U-3", "PL-2", "IN_PROCESS"), unit("U-4", "PL-2", "HELD")];

describe("lots that can be split", () => {
  it("have at least two units that move with them", () => expect([...splittable(UNITS, []).now.keys()]).toEqual(["PL-1"]));

  it("do not wait for somebody who looks at their units", () => {
    const { now, afterLook } = splittable(UNITS, [
      { lot: "PL-1", state: "COMPLETED" },
      { lot: "PL-1", state: "AWAITING_INSPECTION" },
      { lot: "PL-2", state: "AWAITING_INSPECTION" },
    ]);
    expect(now.size).toBe(0);
    expect(afterLook).toEqual(["PL-1"]);
  });
});
