import { beforeAll, describe, expect, it } from "vitest";
import { addMessages, changeLocale, say } from "../../shared/language";
import { en as sharedEn } from "../../shared/messages/en";
import { zh as sharedZh } from "../../shared/messages/zh";
import { en } from "./messages/en";
import { zh } from "./messages/zh";
import { tagText } from "./tag";
import type { Tag } from "./types";

const tag = (overrides: Partial<Tag>): Tag => ({ name: "temp", address: "40001", value: 62, unit: "°C", quality: "GOOD", ...overrides });

beforeAll(() => {
  addMessages(sharedEn, sharedZh);
  addMessages(en, zh);
  changeLocale("en");
});

describe("a tag's value", () => {
  it.each([
    ["with its unit", tag({}), "62 °C"],
    ["as a word for a state", tag({ name: "state", value: 3, unit: null }), "Running"],
    ["marked when it is stale", tag({ name: "state", value: 1, unit: null, quality: "STALE" }), "Idle (stale)"],
    ["marked when it is bad", tag({ quality: "BAD" }), "62 °C (bad)"],
    ["as never read, not as zero", tag({ value: null, quality: "NEVER" }), "never read"],
    ["as never read when a good one is missing", tag({ value: null }), "never read"],
    ["as a word for yes", tag({ value: true, unit: null }), "yes"],
  ])("is shown %s", (_, given, text) => expect(tagText(given, say)).toBe(text));
});
