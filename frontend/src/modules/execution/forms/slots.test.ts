import { expect, it } from "vitest";
import { slotsText } from "./slots";

it.each([
  [[1, 2, 3, 4, 5, 6], "1–6"],
  [[6, 1, 2, 4], "1–2 4 6"],
  [[3], "3"],
  [[], ""],
])("tells the slots %s as %s", (slots, text) => expect(slotsText(slots)).toBe(text));
