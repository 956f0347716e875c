import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addMessages, changeLocale } from "../language";
import { en } from "../messages/en";
import { zh } from "../messages/zh";
import { namedArguments } from "./arguments";
import { formatDateTime, formatDuration, formatNumber, formatQuantity, formatTime, fromSiteClock, setSiteTimeZone, toSiteClock } from "./format";

beforeAll(() => addMessages(en, zh));
beforeEach(() => {
  setSiteTimeZone("Asia/Shanghai");
  changeLocale("en");
});
afterEach(() => setSiteTimeZone(undefined));

describe("times", () => {
  it("are shown in the site's zone and not in the browser's", () => {
    expect(formatTime("2026-11-23T16:30:05.120Z")).toBe("00:30:05");
    expect(formatDateTime("2026-11-23T16:30:05.120Z")).toContain("24/11/2026");
  });

  it("that never were are a dash", () => {
    expect(formatTime(null)).toBe("–");
  });

  it.each(["2026-11-23T16:30:00.000Z", "2026-03-29T01:30:00.000Z"])("%s survives the date field", (instant) => {
    expect(fromSiteClock(toSiteClock(instant))).toBe(instant);
  });

  it.each([
    ["Europe/Berlin", "2026-03-29T00:30", "2026-03-28T23:30:00.000Z"],
    ["Europe/Berlin", "2026-03-29T01:30", "2026-03-29T00:30:00.000Z"],
    ["Europe/Berlin", "2026-03-29T03:30", "2026-03-29T01:30:00.000Z"],
    ["Europe/Berlin", "2026-10-25T01:30", "2026-10-24T23:30:00.000Z"],
    ["Europe/Berlin", "2026-10-25T03:30", "2026-10-25T02:30:00.000Z"],
    ["America/New_York", "2026-03-08T01:30", "2026-03-08T06:30:00.000Z"],
    ["America/New_York", "2026-03-08T03:30", "2026-03-08T07:30:00.000Z"],
    ["America/New_York", "2026-11-01T00:30", "2026-11-01T04:30:00.000Z"],
    ["America/New_York", "2026-11-01T02:30", "2026-11-01T07:30:00.000Z"],
    ["Australia/Sydney", "2026-04-05T01:30", "2026-04-04T14:30:00.000Z"],
    ["Australia/Sydney", "2026-04-05T03:30", "2026-04-04T17:30:00.000Z"],
    ["Australia/Sydney", "2026-10-04T01:30", "2026-10-03T15:30:00.000Z"],
    ["Australia/Sydney", "2026-10-04T03:30", "2026-10-03T16:30:00.000Z"],
  ])("on the day when the clocks change in %s: %s is %s", (zone, clock, instant) => {
    setSiteTimeZone(zone);
    expect(fromSiteClock(clock)).toBe(instant);
    expect(toSiteClock(instant)).toBe(clock);
  });

  it("of an empty date field are none", () => {
    expect(fromSiteClock("")).toBeNull();
  });
});

describe("durations", () => {
  it.each([
    [0, "0 s"],
    [45, "45 s"],
    [60, "1 min"],
    [200, "3 min 20 s"],
    [7500, "2 h 5 min"],
    [-3, "0 s"],
  ])("%d s are %s", (seconds, text) => expect(formatDuration(seconds)).toBe(text));

  it("speak Chinese", () => {
    changeLocale("zh");
    expect(formatDuration(200)).toBe("3 分 20 秒");
  });
});

describe("numbers", () => {
  it.each([
    [27.9661, "27.966"],
    ["6.0", "6"],
    [null, "–"],
    ["O8001", "O8001"],
    [true, "true"],
  ])("%s is shown as %s", (value, text) => expect(formatNumber(value)).toBe(text));

  it.each([
    [0.000125, "0.000125"],
    ["1234.500001", "1,234.500001"],
    ["6.000000", "6"],
    [null, "–"],
  ])("%s of a material is shown as %s", (value, text) => expect(formatQuantity(value)).toBe(text));
});

describe("arguments", () => {
  it("fill by position, whether listed or named", () => {
    expect(namedArguments(["a", "b"])).toEqual({ 0: "a", 1: "b" });
    expect(namedArguments({ lot: "a" })).toEqual({ 0: "a", lot: "a" });
    expect(namedArguments(undefined)).toEqual({});
  });
});
