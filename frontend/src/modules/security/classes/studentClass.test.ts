import { describe, expect, it } from "vitest";
import { asCsv, namesIn } from "./studentClass";

describe("a pasted list of names", () => {
  it.each([
    ["王小明\n李雷\n", ["王小明", "李雷"]],
    ["  Anna \r\n\r\n Bo\t7B", ["Anna", "Bo"]],
    [" \n", []],
  ])("%j holds %j", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("a file of passwords", () => {
  it("is read as it was written, and calculates nothing", () => {
    const csv = asCsv(["Account", "Name"], [{ account: "K-01", displayName: '=1+1 "x"', password: "abcd-efgh-jkmn" }], "http://plant/");
    expect(csv.split("\r\n")).toEqual(['\uFEFF"Account","Name"', `"K-01","'=1+1 ""x""","abcd-efgh-jkmn","http://plant/"`, ""]);
  });
});
