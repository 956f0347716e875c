import { expect, test } from "vitest";
import { linesOf, textOf } from "./lines";
import { sizeText } from "./size";
import { FIT, zoomed } from "./zoom";

test("a length is said in the unit that people would take", () => {
  expect(sizeText(0)).toBe("0 B");
  expect(sizeText(1023)).toBe("1,023 B");
  expect(sizeText(1536)).toBe("1.5 kB");
  expect(sizeText(52_428_800)).toBe("50 MB");
});

test("zooming ends where there is no more", () => {
  expect(zoomed(FIT, true)).toBe(1.25);
  expect(zoomed(8, true)).toBe(8);
  expect(zoomed(0.5, false)).toBe(0.5);
});

test("a text is read in the encoding that the server found", () => {
  const bytes = new Uint8Array([0x4f, 0x31, 0xc2, 0xd6, 0xec, 0xb1]).buffer;
  expect(textOf(bytes, "text/plain;charset=GB18030")).toBe("O1轮毂");
  expect(textOf(new TextEncoder().encode("\uFEFF轮毂").buffer as ArrayBuffer, "text/plain;charset=UTF-8")).toBe("轮毂");
});

test("lines end as any machine ends them, and a long text is cut", () => {
  expect(linesOf("a\r\nb\nc\rd\n", 10)).toEqual({ lines: ["a", "b", "c", "d"], left: 0 });
  expect(linesOf("a\nb\nc", 2)).toEqual({ lines: ["a", "b"], left: 1 });
});
