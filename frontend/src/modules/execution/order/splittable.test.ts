import { describe, expect, it } from "vitest";
import type { Unit } from "../types";
import { splittable } from "./SplitLot";

const unit = (code: string, lot: string, state: string): Unit => ({ id: 0, code, lot, state, carrier: "BOX-001", slot: 1 });

describe("lots that can be split", () => {
  it("have at least two units that move with them", () => {
    const units = [unit("U-1", "PL-1", "IN_PROCESS"), unit("U-2", "PL-1", "IN_PROCESS"), unit("U-3", "PL-2", "IN_PROCESS"), unit("U-4", "PL-2", "HELD")];
    expect([...splittable(units).keys()]).toEqual(["PL-1"]);
  });
});
