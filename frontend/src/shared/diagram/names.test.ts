import { describe, expect, it } from "vitest";
import type { Translate } from "../language";
import { nameOf, withNames } from "./names";

const WORDS: Record<string, string> = { "diagram.Await cycle": "等待 <循环>", "execution.operation.铣削轮毂": "Mill hub" };
const texts: Translate = (key, args) => WORDS[key] ?? String(args?._ ?? key);

describe("a diagram's names", () => {
  it("are said in the current language and escaped", () => {
    expect(withNames('<t id="a" name="Await&#10;cycle"/>', texts)).toBe('<t id="a" name="等待 &lt;循环>"/>');
  });

  it("stay as they were drawn when nobody translated them", () => {
    const xml = '<t name="Tom &amp; Li" calledElement="name"/>';
    expect(withNames(xml, texts)).toBe(xml);
  });

  it("keep an operation's number", () => expect(nameOf("10 铣削轮毂", texts)).toBe("10 Mill hub"));
});
