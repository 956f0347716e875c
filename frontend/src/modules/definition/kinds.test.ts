import { expect, test } from "vitest";
import { nextRevision } from "./kinds";

test("the next revision follows the highest letter or number", () => {
  expect(nextRevision([])).toBe("A");
  expect(nextRevision(["B", "A"])).toBe("C");
  expect(nextRevision(["09", "8"])).toBe("10");
});
