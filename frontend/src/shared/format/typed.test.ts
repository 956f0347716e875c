import { expect, it } from "vitest";
import { numberOf } from "./typed";

it.each([
  ["2.5", 2.5],
  [" 10 ", 10],
  ["", null],
  ["  ", null],
  ["2,5", "2,5"],
  ["many", "many"],
  ["-0.000125", -0.000125],
  ["\u00a0", null],
  ["Infinity", "Infinity"],
  ["0x10", "0x10"],
  ["1e3", "1e3"],
  ["5.", 5],
  [".5", 0.5],
  [".", "."],
])("sends %o as %o", (text, sent) => expect(numberOf(text)).toBe(sent));
