import { describe, expect, it } from "vitest";
import { differing, merged, suggested } from "./merge";

const FIELDS = ["nameZh", "nameEn", "unit"];
const base = { nameZh: "圆坯", nameEn: "Bar", unit: "pcs" };
const mine = { ...base, nameEn: "My bar" };
const theirs = { ...base, nameZh: "棒料", nameEn: "Their bar" };

describe("two versions of a record", () => {
  it("differ in the fields that they do not have alike", () => {
    expect(differing(FIELDS, mine, theirs)).toEqual(["nameZh", "nameEn"]);
  });

  it("do not differ where one has nothing and the other leaves it out", () => {
    expect(differing(["note"], { note: null }, {})).toEqual([]);
  });

  it("become one: what I have not touched is theirs, what I have changed stays mine", () => {
    const chosen = suggested(FIELDS, base, mine);
    expect(chosen).toEqual({ nameZh: "theirs", nameEn: "mine", unit: "theirs" });
    expect(merged(FIELDS, mine, theirs, chosen)).toEqual({ nameZh: "棒料", nameEn: "My bar", unit: "pcs" });
  });
});
