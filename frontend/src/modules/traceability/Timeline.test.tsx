import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { setSiteTimeZone } from "../../shared/format";
import { changeLocale, type Locale } from "../../shared/language";
import { addFeatureMessages } from "../messages";
import { Measured } from "./Measured";
import { Timeline } from "./Timeline";
import type { Look, OperationRecord } from "./types";

const OK: Look = { person: "inspector", passed: true, defect: null, at: "2026-11-24T08:45:34.000Z" };
const CRACK: Look = { ...OK, passed: false, defect: "CRK-01" };

function timelineOf(locale: Locale, operation: OperationRecord): HTMLElement {
  changeLocale(locale);
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <Timeline genealogy={{ unit: { code: "U-1", state: "GOOD" }, lots: [], operations: [operation], nonconformances: [] }} />
    </QueryClientProvider>,
  ).container;
}

function shown(locale: Locale, look: Look | null) {
  return timelineOf(locale, { number: "30", name: "Measure and look", endedAt: "2026-11-24T08:40:00.000Z", look }).querySelector("[data-step] [data-look]");
}

beforeAll(() => {
  addFeatureMessages();
  setSiteTimeZone("Asia/Shanghai");
});

afterEach(cleanup);

describe("values that a person entered", () => {
  const bore = { characteristic: "C01", value: 27.983, unit: "mm", lower: 27.972, upper: 27.993, judgement: "WITHIN" };
  const depth = { characteristic: "C07", value: null, unit: "mm", lower: 19.4, upper: 19.6, judgement: "UNKNOWN", unknownReason: "the gauge is out" };

  it.each<[Locale, string, string]>([
    ["en", "Values entered by hand: anna · 24/11/2026, 16:40:00", "Why it is not known: the gauge is out"],
    ["zh", "人工填写的数值：anna · 2026/11/24 16:40:00", "未知原因：the gauge is out"],
  ])("are told as such in %s, and one that is not known with its reason", (locale, entered, reason) => {
    const operation = { number: "30", name: "Measure", person: "anna", byHand: true, endedAt: "2026-11-24T08:40:00.000Z", values: [bore, depth] };
    const container = timelineOf(locale, operation);

    expect(container.querySelector("[data-entered]")?.textContent).toBe(entered);
    expect(container.querySelectorAll("[data-unknown]")).toHaveLength(1);
    expect(container.querySelector("[data-unknown]")?.textContent).toContain(reason);
    expect(container.querySelectorAll("[data-within]")).toHaveLength(1);
  });
});

describe("values that a machine told beside its work", () => {
  it.each<[Locale, string]>([
    ["en", "Tool life59"],
    ["zh", "刀具寿命59"],
  ])("have words in %s and no limits", (locale, told) => {
    const life = { characteristic: "toolLife", name: "toolLife", value: 59, unit: null, lower: null, upper: null, judgement: null };
    const operation = { number: "10", name: "Mill", endedAt: "2026-11-24T08:40:00.000Z", values: [life] };
    const container = timelineOf(locale, operation);

    expect(container.querySelector("[data-told]")?.textContent).toBe(told);
    expect(container.querySelectorAll("[data-within]")).toHaveLength(0);
  });
});

describe("a finding's value", () => {
  it("stands against its limits though nobody has judged it anew", () => {
    const { container } = render(<Measured value={{ characteristic: "C01", value: 27.966, unit: "mm", lower: 27.972, upper: 27.993 }} />);

    expect(container.querySelectorAll("[data-within=false]")).toHaveLength(1);
    expect(container.querySelectorAll("[data-told]")).toHaveLength(0);
  });
});

describe("a look at a unit", () => {
  it.each<[Locale, Look, string]>([
    ["en", OK, "Looked at: OK · inspector · 24/11/2026, 16:45:34"],
    ["zh", OK, "目视：合格 · inspector · 2026/11/24 16:45:34"],
    ["en", CRACK, "Looked at: CRK-01 Crack · inspector · 24/11/2026, 16:45:34"],
    ["zh", CRACK, "目视：CRK-01 裂纹 · inspector · 2026/11/24 16:45:34"],
  ])("tells in %s what was seen, by whom and when: %#", (locale, look, text) => expect(shown(locale, look)?.textContent).toBe(text));

  it.each([
    [OK, "true"],
    [CRACK, "false"],
  ])("stands out where something is wrong: %#", (look, passed) => expect(shown("en", look)?.getAttribute("data-look")).toBe(passed));

  it("is not told where nobody looked", () => expect(shown("en", null)).toBeNull());
});
