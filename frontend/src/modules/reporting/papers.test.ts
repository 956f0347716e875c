import { describe, expect, it } from "vitest";
import { papersOfLot, papersOfRouting, paperUrl, permissionFor } from "./papers";

describe("a document", () => {
  it("is got by the code of its record, in a language", () =>
    expect(paperUrl({ kind: "traveller", code: "PL/1 &" }, "zh")).toMatch(/\/api\/reporting\/documents\/traveller\/PL%2F1%20%26\.pdf\?language=zh$/));
  it("of a recall is a file of its own", () =>
    expect(paperUrl({ kind: "recall-sheet", code: "HL-A" }, "en")).toMatch(/\/api\/reporting\/recalls\/HL-A\.xlsx\?language=en$/));
  it("that leaves the product needs another permission than one that hangs at a box", () => {
    expect(permissionFor({ kind: "genealogy-paper", code: "U" })).toBe("reporting.export");
    expect(permissionFor({ kind: "unit-label", code: "U" })).toBe("reporting.print");
  });
});

describe("the papers of a routing", () => {
  it("are its sheet and a card for each operation", () =>
    expect(papersOfRouting("RT-1 A", ["10", "20"]).map(({ kind, code }) => `${kind} ${code}`)).toEqual(["routing-sheet RT-1 A", "operation-card RT-1 A 10", "operation-card RT-1 A 20"]));
});

describe("the papers of a lot", () => {
  it("have labels and an inspection record only once there are units", () => {
    expect(papersOfLot("PL-1", false).map(({ kind }) => kind)).toEqual(["traveller", "requisition"]);
    expect(papersOfLot("PL-1", true).map(({ kind }) => kind)).toEqual(["traveller", "requisition", "unit-labels", "inspection-record"]);
  });
});
