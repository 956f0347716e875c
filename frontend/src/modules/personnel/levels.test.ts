import { describe, expect, it } from "vitest";
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
