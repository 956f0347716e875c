import { beforeEach, describe, expect, it } from "vitest";
import { addMessages, changeLocale } from "../../../shared/language";
import { en as sharedEn } from "../../../shared/messages/en";
import { zh as sharedZh } from "../../../shared/messages/zh";
import { en } from "../messages/en";
import { zh } from "../messages/zh";
import { latenessOf } from "./lateness";

const NOW = "2026-11-28T08:00:00Z";

describe("lateness in words", () => {
  beforeEach(async () => {
    addMessages(sharedEn, sharedZh);
    addMessages(en, zh);
    await changeLocale("en");
  });

  it.each([
    ["2026-11-28T10:05:20Z", false, "in 2 h 5 min"],
    ["2026-12-03T09:00:00Z", false, "in 5 days"],
    ["2026-11-28T07:30:00Z", true, "30 min late"],
    ["2026-11-28T07:59:50Z", true, "1 min late"],
  ])("of %s", (due, late, text) => {
    expect(latenessOf(due, "IN_PROGRESS", NOW)).toEqual({ late, text });
  });

  it("is told of nothing that has ended", () => {
    expect(latenessOf("2026-11-28T07:30:00Z", "COMPLETED", NOW)).toBeUndefined();
    expect(latenessOf(null, "PLANNED", NOW)).toBeUndefined();
  });
});
