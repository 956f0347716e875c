import { describe, expect, it } from "vitest";
import { NetworkLost, ProblemError } from "../../../shared/api";
import { withoutRefused } from "./refused";

const scanned = { heatLot: "HL-9", carrier: "BOX-001" };
const refusal = (...args: unknown[]) => new ProblemError({ status: 422, title: "No.", arguments: args });

describe("after a refusal", () => {
  it("the code that was refused is scanned again and the others stay", () => {
    expect(withoutRefused(scanned, refusal("HL-9", 4))).toEqual({ carrier: "BOX-001" });
  });

  it("everything stays where it names none of them, or nothing was refused", () => {
    expect(withoutRefused(scanned, refusal("PL-1001-1"))).toEqual(scanned);
    expect(withoutRefused(scanned, new NetworkLost())).toEqual(scanned);
    expect(withoutRefused(scanned, undefined)).toEqual(scanned);
  });
});
