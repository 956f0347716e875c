import { describe, expect, it } from "vitest";
import type { Translate } from "../../shared/language";
import { matching, sortOut, valueText } from "./telling";
import type { Decision } from "./types";

let last = 0;
const made = (ruleSet: string, conclusion: Record<string, unknown>, facts: Record<string, unknown> = {}, code = "U-1"): Decision => ({
  id: ++last,
  ruleSet,
  version: 1,
  subject: { type: "execution.unit", code },
  facts: [facts],
  conclusions: [conclusion],
  fired: [],
  actor: "process:run-operation",
  plantAt: "2026-11-23T21:37:30.546Z",
});
const plain: Translate = (key, args) => String(args?._ ?? key);
const within = () => made("measurement-reaction", { reaction: "NONE" });

describe("a list of decisions", () => {
  it("shows deviations, holds and choices and folds what went as usual by question", () => {
    const hold = made("order-release", { outcome: "HOLD" });
    const usual = [within(), within(), within(), made("dispatch-gate", { outcome: "ALLOW" }), made("dispatch-order", { job: "JO-1", total: 50 })];
    const deviation = made("measurement-reaction", { reaction: "NONCONFORMANCE" });
    const { telling, folded } = sortOut([hold, ...usual, deviation]);
    expect(telling).toEqual([deviation, hold]);
    expect(folded.map(({ ruleSet, decisions }) => [ruleSet, decisions.length])).toEqual([["dispatch-order", 1], ["dispatch-gate", 1], ["measurement-reaction", 3]]);
  });

  it("never folds a gate that blocks", () => {
    const block = made("dispatch-gate", { outcome: "BLOCK" });
    expect(sortOut([within(), within(), within(), within(), within(), within(), block]).telling).toEqual([block]);
  });

  it("that is read at a glance folds nothing", () => {
    expect(sortOut([within(), within()])).toMatchObject({ telling: [{}, {}], folded: [] });
  });

  it("is searched by subject and by what was known", () => {
    const bore = made("measurement-reaction", { reaction: "NONE" }, { characteristic: "C01" }, "U-1001-3");
    const all = [bore, within()];
    expect(matching(all, " u-1001-3")).toEqual([bore]);
    expect(matching(all, "c01")).toEqual([bore]);
    expect(matching(all, "")).toEqual(all);
  });

  it("says a judged value with its limits, and nothing where no value was judged", () => {
    expect(valueText(made("measurement-reaction", {}, { characteristic: "C01", value: 27.966, lower: 27.972, upper: 27.993 }), plain)).toBe("C01: 27.966 (27.972 – 27.993)");
    expect(valueText(made("disposition", {}, { defect: "DIM-01" }), plain)).toBe("");
  });
});
