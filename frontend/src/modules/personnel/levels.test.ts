import { describe, expect, it } from "vitest";
import { dayAfter } from "./day";
import { levelChoices, levelName } from "./levels";

const CNC = { levelsZh: "初级, 中级, 高级", levelsEn: "Junior, Intermediate, Senior" };

describe("levels of a qualification", () => {
  it("are counted from one, the lowest first", () => {
    expect(levelChoices(CNC).map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(levelName(CNC, 2)).toMatch(/中级|Intermediate/);
  });

  it("are none where one either holds it or does not", () => {
    expect(levelChoices({ levelsZh: null, levelsEn: null })).toEqual([]);
    expect(levelName({ levelsZh: null, levelsEn: null }, null)).toBeUndefined();
  });

  it("show their number where the name is not known", () => {
    expect(levelName(undefined, 3)).toBe("3");
  });
});

describe("the day after", () => {
  it.each([
    ["2027-02-28", "2027-03-01"],
    ["2028-02-28", "2028-02-29"],
    ["2026-12-31", "2027-01-01"],
  ])("%s is %s", (day, next) => expect(dayAfter(day)).toBe(next));
});
