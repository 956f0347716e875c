import { describe, expect, it } from "vitest";
import { matchTasks, normalise } from "./scan";

const TASKS = [
  { id: 1, order: "WO-1001", job: "JO-1001-1-05", lot: "PL-1001-1", carrier: null },
  { id: 2, order: "WO-1001", job: "JO-1001-1-30", lot: "PL-1001-1", carrier: "BX-0001" },
  { id: 3, order: "WO-1002", job: "JO-1002-1-05", lot: "PL-1002-1", carrier: null },
];

describe("a scanned code", () => {
  it.each([
    [" bx-0001\r\n", "BX-0001"],
    ["]C1JO-1001-1-05", "JO-1001-1-05"],
    ["]d2BX-0001", "BX-0001"],
    ["http://10.0.0.5:8080/#/find/PL-1001-1", "PL-1001-1"],
    ["HTTPS://MES.PLANT/TAKT/#/FIND/JO-1001-1-05\n", "JO-1001-1-05"],
    ["]Q1http://127.0.0.1/#/find/HL%20A%2F7", "HL A/7"],
    ["http://127.0.0.1/#/units/U-1/show", "HTTP://127.0.0.1/#/UNITS/U-1/SHOW"],
    ["", ""],
  ])("%j is read as %s", (scanned, code) => expect(normalise(scanned)).toBe(code));

  it.each([
    ["JO-1001-1-30", [2]],
    ["pl-1001-1", [1, 2]],
    ["BX-0001", [2]],
    ["WO-1002", [3]],
    ["BX-9999", []],
    ["", []],
  ])("%s means the tasks %j", (scanned, ids) => {
    expect(matchTasks(TASKS, scanned).map(({ id }) => id)).toEqual(ids);
  });

  it("never matches a task that has no such code", () => {
    expect(matchTasks([{ id: 1, carrier: null }], "null")).toEqual([]);
  });
});
