import { expect, it } from "vitest";
import { numberOf } from "./typed";

it.each([
  ["2.5", 2.5],
  [" 10 ", 10],
  ["", null],
  ["  ", null],
  ["2,5", "2,5"],
  ["many", "many"],
])("sends %o as %o", (text, sent) => expect(numberOf(text)).toBe(sent));
