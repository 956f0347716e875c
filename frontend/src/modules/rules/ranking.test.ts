import { describe, expect, it } from "vitest";
import { standingOf } from "./ranking";
import type { Decision } from "./types";

const score = (job: string, due: number, customer: number, setup: number, waiting = 0) => ({ job, due, customer, setup, waiting, total: due + customer + setup + waiting });
const ranked = (id: number, ...conclusions: Record<string, unknown>[]): Decision => ({
  id,
  ruleSet: "dispatch-order",
  version: 1,
  subject: { type: "execution.station", code: "WU-CNC" },
  facts: [],
  conclusions,
  fired: [],
  actor: "system:dispatch",
  plantAt: "2026-11-23T21:37:30.546Z",
});

describe("a job's standing at its station", () => {
  const decisions = [ranked(7, score("A", 30, 10, 25), score("B", 40, 10, 0))];

  it("is first with what made the difference", () => {
    expect(standingOf(decisions, "A")).toMatchObject({ place: "first", other: { job: "B", total: 50 }, differences: [{ part: "setup", points: 25 }, { part: "due", points: -10 }] });
  });

  it("is behind the best of the others", () => {
    const three = [ranked(8, score("A", 1, 0, 0), score("B", 9, 0, 0), score("C", 5, 0, 0))];
    expect(standingOf(three, "A")).toMatchObject({ place: "behind", other: { job: "B" } });
  });

  it("is level where points are the same", () => {
    expect(standingOf([ranked(8, score("A", 1, 0, 0), score("B", 0, 1, 0))], "A")?.place).toBe("level");
  });

  it("is the newest one, and none for a job that never waited beside another", () => {
    expect(standingOf([...decisions, ranked(9, score("A", 0, 0, 0), score("B", 1, 0, 0))], "A")?.place).toBe("behind");
    expect(standingOf(decisions, "X")).toBeUndefined();
    expect(standingOf([ranked(1, score("A", 1, 1, 1))], "A")).toBeUndefined();
  });
});
