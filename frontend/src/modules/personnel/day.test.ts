import { describe, expect, it } from "vitest";
import { firstDay, formatDay } from "./day";

describe("the first day of what is granted", () => {
  it.each([
    ["is the plant's today for something new", undefined, "2031-05-06"],
    ["follows the old one's last", "2031-05-31", "2031-06-01"],
    ["is the day after even if that is today's", "2031-05-06", "2031-05-07"],
    ["is today where the old one is over", "2031-02-28", "2031-05-06"],
  ])("%s", (_, oldEnd, first) => expect(firstDay("2031-05-06", oldEnd)).toBe(first));
});

describe("a day", () => {
  it("is written without a zone, and as a dash where there is none", () => {
    expect(formatDay("2031-05-06")).toMatch(/06.05.2031|2031.05.06/);
    expect(formatDay(null)).toBe("–");
  });
});
