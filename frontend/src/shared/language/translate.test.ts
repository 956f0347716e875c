import { describe, expect, it } from "vitest";
import { fill, flatten, translator } from "./translate";

describe("a text", () => {
  const say = translator(flatten({ task: { due: "due %{at}", pieces: "%{n} piece |||| %{n} pieces" } }));

  it("is filled with what it names", () => expect(say("task.due", { at: "08:00" })).toBe("due 08:00"));
  it("keeps a hole that nothing fills", () => expect(say("task.due")).toBe("due %{at}"));
  it("has one form for one and another for many", () => {
    expect(say("task.pieces", { n: 1, smart_count: 1 })).toBe("1 piece");
    expect(say("task.pieces", { n: 6, smart_count: 6 })).toBe("6 pieces");
  });
  it("of an unknown key is the given default, else the key", () => {
    expect(say("task.unknown", { _: "RT-9" })).toBe("RT-9");
    expect(say("task.unknown")).toBe("task.unknown");
  });
  it("keeps the blanks that it begins and ends with", () => expect([fill(", ", {}), fill(" and %{more} more", { more: 3 })]).toEqual([", ", " and 3 more"]));
  it("with one form only takes it for any count", () => expect(fill("%{smart_count} 件", { smart_count: 3 })).toBe("3 件"));
});
