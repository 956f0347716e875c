import { describe, expect, it } from "vitest";
import type { Decision } from "../rules";
import { ruleSentence, type Nonconformance } from "./types";

const decision = (ruleSet: string, en: string, zh: string): Decision => ({
  id: 1,
  ruleSet,
  version: 1,
  subject: { type: "quality.nonconformance", code: "NC-1" },
  facts: [],
  conclusions: [],
  fired: [{ rule: "row", en, zh }],
  actor: "process:handle-nonconformance",
  plantAt: "2026-11-28T00:00:00Z",
});
const found = (decisions: Nonconformance["decisions"]): Nonconformance => ({ id: "NC-1", code: "NC-1", unit: "U-1", defect: "DIM-01", state: "OPEN", decisions });

describe("what the rule said of a nonconformance", () => {
  it("is the last disposition, in the reader's language", () => {
    const decisions = [decision("measurement-reaction", "m", "测"), decision("disposition", "first", "一"), decision("disposition", "second", "二"), decision("replenishment", "r", "补")];
    expect(ruleSentence(found(decisions), "en")).toBe("second");
    expect(ruleSentence(found(decisions), "zh")).toBe("二");
  });

  it("is nothing before a rule was asked", () => {
    expect(ruleSentence(found([]), "en")).toBeUndefined();
    expect(ruleSentence(found([7]), "en")).toBeUndefined();
  });
});
