import { expect, it } from "vitest";
import { valueText, type RecordKind } from "./kind";

const KIND: RecordKind = {
  resource: "things",
  path: "things",
  entity: "thing",
  fields: [],
  say: (field, value) => {
    if (field === "times") return (value as { minutes: number }[]).map(({ minutes }) => `${minutes} min`).join("; ");
    return field === "state" ? `state ${String(value)}` : undefined;
  },
};
const plain = (key: string) => key;

it("says a list as its kind does, and any other value by value", () => {
  expect(valueText(KIND, "times", [{ minutes: 5 }, { minutes: 7 }], plain)).toBe("5 min; 7 min");
  expect(valueText(KIND, "codes", ["A", "B"], plain)).toBe("A, B");
  expect(valueText(KIND, "codes", [], plain)).toBe("–");
  expect(valueText(KIND, "state", "OPEN", plain)).toBe("state OPEN");
  expect(valueText(KIND, "done", true, plain)).toBe("shared.yes");
});
