import { describe, expect, it } from "vitest";
import type { Translate } from "../../shared/language";
import { factRows, factText, outcomeOf } from "./decision";
import type { Decision } from "./types";

const plain: Translate = (key, args) => String(args?._ ?? key);
const decided = (...conclusions: Record<string, unknown>[]) => outcomeOf({ conclusions } as Decision);

describe("a decision", () => {
  it("says its outcome under whatever name the rule set gives it", () => {
    expect(decided({ outcome: "HOLD", reason: "materialOnHold" }, { outcome: "HOLD" })).toBe("HOLD");
    expect(decided({ decision: "SCRAP" })).toBe("SCRAP");
    expect(decided({ reaction: "NONE" })).toBe("NONE");
    expect(decided()).toBe("");
  });

  it("lists facts line by line, lists and records within too", () => {
    expect(factRows([{ quantity: 6, lots: [{ code: "L1", held: false }] }], plain)).toEqual([
      { name: "quantity", value: "6" },
      { name: "lots 1 · code", value: "L1" },
      { name: "lots 1 · held", value: "shared.no" },
    ]);
  });

  it("never shows an unknown fact as zero", () => {
    expect(factText(null, plain)).toBe("–");
    expect(factText(0, plain)).toBe("0");
  });
});
