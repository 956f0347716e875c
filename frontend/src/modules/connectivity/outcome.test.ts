import { beforeAll, describe, expect, it } from "vitest";
import { addMessages, changeLocale, say } from "../../shared/language";
import { en } from "./messages/en";
import { zh } from "./messages/zh";
import { outcomeOf } from "./outcome";
import type { SignalRow } from "./types";

const signal = (overrides: Partial<SignalRow>): SignalRow => ({ id: 7, device: "AS-PRS-01", state: "WAITING", ...overrides });
const NAMES: Record<string, string> = { lihua: "Li Hua" };
const decision = { by: "lihua", at: "2026-11-28T10:00:00Z", reason: "the box says so" };

beforeAll(() => {
  addMessages(en, zh);
  changeLocale("en");
});

describe("what became of a signal", () => {
  it.each([
    ["that nobody waits for", signal({}), "No job asked for this. Send it to its job or discard it."],
    ["of a counter that counted more than was asked for", signal({ values: { unasked: { content: 1, good: true } } }), "Its own counter says that it did 1 cycle that nobody asked for. Find out what it made, and discard this with what you found."],
    ["of a counter that was set back", signal({ values: { countedBefore: { content: "812", good: true }, countedNow: { content: "3", good: true } } }), "Its counter went from 812 to 3: it was set back, or it showed something wrong. Nothing of it was counted. Find out what the machine made, and discard this with what you found."],
    ["that was overtaken", signal({ state: "IGNORED", trouble: "connectivity.stateOvertaken" }), "A later state came before it."],
    ["that failed", signal({ state: "FAILED", trouble: "java.lang.Error: broken" }), "java.lang.Error: broken"],
    ["that was sent", signal({ state: "DONE", decision: { ...decision, target: "JO-1-1-20 U-1" } }), "Sent to JO-1-1-20 U-1 by Li Hua: the box says so"],
    ["that was discarded", signal({ state: "DISCARDED", decision }), "Discarded by Li Hua: the box says so"],
    ["that found its way alone", signal({ state: "DONE" }), ""],
  ])("%s is told in words", (_, given, text) => expect(outcomeOf(given, say, (account) => NAMES[account])).toBe(text));
});
