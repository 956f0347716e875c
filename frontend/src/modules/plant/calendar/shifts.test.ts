import { describe, expect, it } from "vitest";
import { clockAfter, crewsOf, lengthOf, nextCrew, withTurn } from "./shifts";

describe("a shift", () => {
  it.each([
    ["07:00", "15:00", 480],
    ["23:00", "07:00", 480],
    ["08:00", "08:00", 1440],
    ["23:59", "00:00", 1],
  ])("from %s to %s lasts %i minutes", (start, end, minutes) => expect(lengthOf(start, end)).toBe(minutes));

  it("goes on behind midnight", () => expect(clockAfter("23:00", 240)).toBe("03:00"));
});

describe("turns", () => {
  const turns = [{ day: 1, crew: "A", shift: "D" }, { day: 2, crew: "B", shift: "N" }];

  it("are replaced, added and taken away", () => {
    expect(withTurn(turns, 1, "A", "N")).toContainEqual({ day: 1, crew: "A", shift: "N" });
    expect(withTurn(turns, 1, "B", "N")).toHaveLength(3);
    expect(withTurn(turns, 1, "A", undefined)).toEqual([turns[1]]);
  });

  it("name their crews, and the next one that is free", () => {
    expect(crewsOf(turns)).toEqual(["A", "B"]);
    expect(nextCrew(["A", "C"])).toBe("B");
  });
});
