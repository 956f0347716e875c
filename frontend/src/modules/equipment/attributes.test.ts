import { describe, expect, it } from "vitest";
import { valueOf, withValue } from "./attributes";
import type { Attribute } from "./types";

const speed: Attribute = { code: "maxSpeed", nameZh: "转速", nameEn: "Speed", dataType: "NUMBER", unit: "r/min", defaultValue: "4000" };
const probe: Attribute = { code: "probe", nameZh: "测头", nameEn: "Probe", dataType: "BOOLEAN", unit: null, defaultValue: null };
const texts = (key: string) => key;

describe("the value of an attribute", () => {
  it("is what is said of the machine", () => {
    expect(valueOf(speed, [{ attribute: "maxSpeed", value: "5000" }], texts)).toBe("5000 r/min");
  });

  it("is the class's where nothing is said", () => {
    expect(valueOf(speed, [], texts)).toBe("4000 r/min");
  });

  it("is said in words", () => {
    expect(valueOf(probe, [{ attribute: "probe", value: "false" }], texts)).toBe("shared.no");
    expect(valueOf(probe, [], texts)).toBe("–");
  });
});

describe("a value said anew", () => {
  const before = [{ attribute: "maxSpeed", value: "5000" }];

  it("takes the place of the old one", () => {
    expect(withValue(before, "maxSpeed", "6000")).toEqual([{ attribute: "maxSpeed", value: "6000" }]);
  });

  it("is none when it is emptied", () => {
    expect(withValue(before, "maxSpeed", "")).toEqual([]);
  });
});
