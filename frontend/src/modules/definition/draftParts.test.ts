import { describe, expect, it } from "vitest";
import { conflicts, differingFields, mergedDraft, suggestedParts } from "./draftParts";

const turn = { number: "10", nameEn: "Turn", runSeconds: 90, characteristics: [{ code: "D1", upper: 80.1 }], materials: [] };
const wash = { number: "20", nameEn: "Wash", runSeconds: 30, characteristics: [], materials: [] };
const base = { nameZh: "轮毂", nameEn: "Hub", operations: [turn, wash] };

const told = (mine: object, theirs: object) => conflicts(base, { ...base, ...mine }, { ...base, ...theirs }).map(({ id, became }) => [id, became.mine, became.theirs]);

const files = (...shown: [string, string][]) => ({ files: shown.map(([name, sha256], number) => ({ number, name, sha256, bytes: 1 })) });
const part = (quantity: number) => ({ material: "M1", quantity });

describe("two versions of a draft", () => {
  it("differ by values and by whole rows, and each side says what it has made of them", () => {
    const mine = { nameEn: "My hub", operations: [{ ...turn, runSeconds: 95 }, wash, { ...wash, number: "30" }] };
    const theirs = { operations: [{ ...turn, characteristics: [{ code: "D1", upper: 80.2 }] }] };
    expect(told(mine, theirs)).toEqual([
      ["head nameEn", "CHANGED", "SAME"],
      ["operations 10", "CHANGED", "CHANGED"],
      ["operations 20", "SAME", "REMOVED"],
      ["operations 30", "ADDED", "SAME"],
    ]);
  });

  it("do not differ where one leaves empty what the other does not have, or holds a number as its text", () => {
    expect(told({ operations: [{ ...turn, program: null, runSeconds: "90" }, wash] }, { operations: [{ ...turn, program: "" }, wash] })).toEqual([]);
  });

  it("do not differ by the place of a file, but by what is in it", () => {
    const found = conflicts(files(["a.pdf", "1"]), files(["a.pdf", "1"]), files(["new.png", "7"], ["a.pdf", "1"]));
    expect(found.map(({ id }) => id)).toEqual(["files new.png"]);
  });

  it("name the fields that differ, those of rows within a row by its name", () => {
    const operation = { table: "operations", key: "10" };
    expect(differingFields(operation, turn, { ...turn, runSeconds: 95, characteristics: [{ code: "D1", upper: 80.2 }, { code: "D2", upper: 1 }] })).toEqual([
      "runSeconds",
      "characteristics.D1.upper",
      "characteristics.D2.upper",
    ]);
  });

  it("become one: what I have not touched is theirs, what I have changed stays mine", () => {
    const mine = { ...base, nameEn: "My hub", operations: [turn, { ...wash, runSeconds: 35 }, { ...wash, number: "15" }] };
    const theirs = { ...base, nameEn: "Hub", operations: [{ ...turn, nameEn: "Turn hard" }, wash, { ...wash, number: "05" }] };
    const draft = mergedDraft(mine, theirs, suggestedParts(conflicts(base, mine, theirs)));
    expect(draft.nameEn).toBe("My hub");
    expect((draft.operations as typeof base.operations).map(({ number, nameEn, runSeconds }) => [number, nameEn, runSeconds])).toEqual([
      ["05", "Wash", 30],
      ["10", "Turn hard", 90],
      ["15", "Wash", 30],
      ["20", "Wash", 35],
    ]);
  });

  it("become one where a row is chosen away, and two parts of one material are both kept", () => {
    const [before, mine, theirs] = [[part(1)], [part(1), part(2)], []].map((bom) => ({ routing: "R", bom }));
    const found = conflicts(before, mine, theirs);
    expect(found.map(({ id }) => id)).toEqual(["bom M1", "bom M1 (2)"]);
    expect(mergedDraft(mine, theirs, suggestedParts(found)).bom).toEqual([part(2)]);
    expect(mergedDraft(mine, theirs, { "bom M1": "theirs", "bom M1 (2)": "theirs" }).bom).toEqual([]);
  });
});
