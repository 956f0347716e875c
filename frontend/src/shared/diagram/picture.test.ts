import { describe, expect, it } from "vitest";
import { calledFrom, markersOf, type Picture } from "./picture";

const PICTURE: Picture = {
  processInstanceId: "1",
  xml: "",
  ended: false,
  active: [{ elementId: "op_10", count: 2 }],
  passed: ["start", "op_05", "op_10", "op_20"],
  failed: ["op_20"],
  called: [
    { elementId: "op_10", processInstanceId: "2", businessKey: "JO-1" },
    { elementId: "op_10", processInstanceId: "3", businessKey: "JO-2" },
  ],
};

describe("a picture", () => {
  it("marks each element as what it is now", () => {
    expect(markersOf(PICTURE)).toEqual([
      ["start", "takt-passed"],
      ["op_05", "takt-passed"],
      ["op_10", "takt-active"],
      ["op_20", "takt-failed"],
      ["op_10", "takt-called"],
      ["op_10", "takt-called"],
    ]);
  });

  it("leads into the newest instance that an element called", () => {
    expect(calledFrom(PICTURE, "op_10")?.businessKey).toBe("JO-2");
    expect(calledFrom(PICTURE, "start")).toBeUndefined();
  });
});
