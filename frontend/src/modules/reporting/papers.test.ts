import { describe, expect, it } from "vitest";
import { mayPrint, papersOfLot, papersOfOrder, papersOfRouting, papersOfWorkOrder, paperUrl, permissionFor } from "./papers";

describe("a document", () => {
  it("is got by the code of its record, in a language", () =>
    expect(paperUrl({ kind: "traveller", code: "PL/1 &" }, "zh")).toMatch(/\/api\/reporting\/documents\/traveller\/PL%2F1%20%26\.pdf\?language=zh$/));
  it("of a recall is a file of its own", () =>
    expect(paperUrl({ kind: "recall-sheet", code: "HL-A" }, "en")).toMatch(/\/api\/reporting\/recalls\/HL-A\.xlsx\?language=en$/));
  it("that leaves the product needs another permission than one that hangs at a box", () => {
    expect(permissionFor({ kind: "genealogy-paper", code: "U" })).toBe("reporting.export");
    expect(permissionFor({ kind: "unit-label", code: "U" })).toBe("reporting.print");
  });
  it.each([
    ["order-sheet", ["ordering.read", "execution.read", "definition.read"]],
    ["goods-receipt", ["material.read"]],
    ["inspection-record", ["traceability.read", "execution.read"]],
    ["unit-labels", ["traceability.read", "execution.read"]],
    ["shift-handover", ["plant.read", "equipment.read", "execution.read"]],
  ] as const)("is for those who may read all that it shows (%s)", (kind, reads) => {
    const all = ["reporting.print", ...reads];
    expect(mayPrint({ kind, code: "A" }, all)).toBe(true);
    all.forEach((lacking) => expect(mayPrint({ kind, code: "A" }, all.filter((one) => one !== lacking))).toBe(false));
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

const named = (papers: { kind: string; code: string }[]) => papers.map(({ kind, code }) => `${kind} ${code}`);

const unit = (lot: string, state: string) => ({ lot, state });

describe("the papers of a production order", () => {
  it("are its sheet, and what to bring once it is released", () => {
    expect(named(papersOfOrder({ code: "PO-1", state: "PLANNED" }))).toEqual(["order-sheet PO-1"]);
    const workOrder = { code: "WO-1" };
    ["DRAFT", "PLANNED", "RELEASE_REQUESTED", "REJECTED"].forEach((state) => expect(named(papersOfOrder({ code: "PO-1", state, workOrder }))).toEqual(["order-sheet PO-1"]));
    expect(named(papersOfOrder({ code: "PO-1", state: "RELEASED", workOrder }))).toEqual(["order-sheet PO-1", "requisition WO-1"]);
  });
});

describe("the papers of a work order", () => {
  const jobs = [{ lot: "PL-1" }, { lot: "PL-1" }, { lot: "PL-2" }];

  it("are what was inspected of all where there is more than one lot, and those of each lot", () => {
    const one = ["traveller PL-1", "requisition PL-1", "unit-labels PL-1", "inspection-record PL-1"];
    expect(named(papersOfWorkOrder({ code: "WO-1", jobs: jobs.slice(0, 2), units: [unit("PL-1", "IN_PROCESS")] }))).toEqual(one);
    expect(named(papersOfWorkOrder({ code: "WO-1", jobs, units: [unit("PL-1", "IN_PROCESS")] }))).toEqual(["inspection-record WO-1", ...one, "traveller PL-2", "requisition PL-2"]);
    expect(named(papersOfWorkOrder({ code: "WO-1", jobs, units: [] }))).toEqual(["traveller PL-1", "requisition PL-1", "traveller PL-2", "requisition PL-2"]);
  });

  it.each([
    ["GOOD", true],
    ["ISSUED", true],
    ["CONSUMED", true],
    ["DOWNGRADED", true],
    ["IN_PROCESS", false],
    ["HELD", false],
    ["SCRAPPED", false],
  ])("have a goods receipt once a unit was put into store (%s)", (state, stored) =>
    expect(named(papersOfWorkOrder({ code: "WO-1", jobs, units: [unit("PL-1", state)] })).includes("goods-receipt WO-1")).toBe(stored));
});
