import { describe, expect, it } from "vitest";
import type { Translate } from "../language";
import { nameOf, withNames } from "./names";

const speaking = (code: string): Translate => {
  const words: Record<string, string> = { "shared.language.code": code };
  return (key, args) => words[key] ?? String(args?._ ?? key);
};

describe("an element's name", () => {
  it.each([
    ["等待返工 Await rework", "等待返工", "Await rework"],
    ["每 15 分钟 Every 15 min", "每 15 分钟", "Every 15 min"],
    ["有测量值? Measured?", "有测量值?", "Measured?"],
    ["10 铣削轮毂 Mill the hub", "10 铣削轮毂", "10 Mill the hub"],
    ["Await rework", "Await rework", "Await rework"],
  ])("%s is %s in Chinese and %s in English", (name, chinese, english) => {
    expect(nameOf(name, speaking("zh"))).toBe(chinese);
    expect(nameOf(name, speaking("en"))).toBe(english);
  });

  it("is said as it is drawn where the model names it once", () => {
    expect(nameOf("10 铣削轮毂", speaking("en"))).toBe("10 铣削轮毂");
  });
});

describe("a diagram's XML", () => {
  it("is said in the current language", () => {
    expect(withNames('<t id="a" name="等待&#10;循环 Await &lt;cycle"/>', speaking("zh"))).toBe('<t id="a" name="等待 循环"/>');
  });

  it("stays as it was drawn where nothing is to be said otherwise", () => {
    const xml = '<t name="Tom &amp; Li" calledElement="name"/>';
    expect(withNames(xml, speaking("zh"))).toBe(xml);
  });
});
