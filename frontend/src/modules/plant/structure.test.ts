import { describe, expect, it } from "vitest";
import { dropOn, rowsOf, standsAt, Structure, typesBelow } from "./structure";
import type { Place, PlaceType } from "./types";

function place(code: string, type: PlaceType, parent: string | null, archived = false): Place {
  return { id: code, code, type, parent, nameZh: `名${code}`, nameEn: `Name ${code}`, timeZone: null, workCenterType: null, archived, version: 0 };
}

const ALL = [
  place("E", "ENTERPRISE", null),
  place("S", "SITE", "E"),
  place("A1", "AREA", "S"),
  place("A2", "AREA", "S", true),
  place("C1", "WORK_CENTER", "A1"),
  place("C2", "WORK_CENTER", "A1"),
  place("U1", "WORK_UNIT", "C1"),
  place("U2", "WORK_UNIT", "C1"),
  place("L1", "STORAGE_LOCATION", "C2"),
];

const tree = new Structure(ALL, true);
const at = (code: string) => tree.find(code)!;

describe("the structure of the plant", () => {
  it("knows what may stand below a place", () => {
    expect(typesBelow(null)).toEqual(["ENTERPRISE"]);
    expect(typesBelow("WORK_CENTER")).toEqual(["WORK_UNIT", "STORAGE_LOCATION"]);
    expect(typesBelow("WORK_UNIT")).toEqual([]);
  });

  it("shows what is opened, with the places that are archived only on demand", () => {
    const rows = rowsOf(new Structure(ALL, false), new Set(["E", "S"]), "");
    expect(rows.map((row) => [row.place.code, row.level, row.expanded])).toEqual([["E", 1, true], ["S", 2, true], ["A1", 3, false]]);
    expect(rowsOf(tree, new Set(["E", "S"]), "").map((row) => row.place.code)).toEqual(["E", "S", "A1", "A2"]);
  });

  it.each(["u2", "NAME U2", "名U2"])("finds %s with everything above it, opened or not", (search) => {
    expect(rowsOf(tree, new Set(), search).map((row) => row.place.code)).toEqual(["E", "S", "A1", "C1", "U2"]);
  });

  it("drops a place into one that it may stand below", () => {
    expect(dropOn(tree, at("U1"), at("C2"), "upper")).toEqual({ spot: { parent: "C2", before: null } });
  });

  it("drops a place before or behind a neighbour by the half that it is dropped on", () => {
    expect(dropOn(tree, at("U2"), at("U1"), "upper")).toEqual({ spot: { parent: "C1", before: "U1" } });
    expect(dropOn(tree, at("U1"), at("U2"), "lower")).toEqual({ spot: { parent: "C1", before: null } });
    expect(dropOn(tree, at("U1"), at("L1"), "upper")).toEqual({ spot: { parent: "C2", before: "L1" } });
  });

  it.each([["U1", "E"], ["U1", "S"], ["C1", "U1"], ["S", "A1"], ["E", "S"], ["A1", "C2"]])("refuses to drop %s on %s", (moved, target) => {
    expect(dropOn(tree, at(moved), at(target), "lower")).toEqual({ refusal: "level" });
  });

  it("refuses what is archived as a place to stand below", () => {
    expect(dropOn(tree, at("C1"), at("A2"), "upper")).toEqual({ refusal: "archived" });
  });

  it("knows a drop that changes nothing", () => {
    expect(standsAt(tree, at("U1"), { parent: "C1", before: "U2" })).toBe(true);
    expect(standsAt(tree, at("U1"), { parent: "C1", before: "U1" })).toBe(true);
    expect(standsAt(tree, at("U1"), { parent: "C1", before: null })).toBe(false);
  });
});
