import { expect, it } from "vitest";
import { withEntries, workedDayBefore } from "./entries";
import type { Entry } from "./types";

const holiday: Entry = { day: "2027-02-06", type: "HOLIDAY", name: "春节", patternDay: null };

it("puts a holiday of some days in a row into a calendar, and takes it out again", () => {
  const { day: _, ...entry } = holiday;
  const more = withEntries([holiday], ["2027-02-05", "2027-02-06"], entry);
  expect(more.map(({ day }) => day)).toEqual(["2027-02-05", "2027-02-06"]);
  expect(withEntries(more, ["2027-02-05"], undefined)).toEqual([holiday]);
});

it("takes a worked Saturday for a Friday, and the first day of a cycle for its last", () => {
  const pattern = { code: "W", nameZh: "", nameEn: "", length: 7, turns: [{ day: 5, crew: "A", shift: "D" }] };
  expect([6, 7, 5, 1].map((day) => workedDayBefore(pattern, day))).toEqual([5, 5, 5, 5]);
});
