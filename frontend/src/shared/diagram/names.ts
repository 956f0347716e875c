import type { Translate } from "../language";

/** A diagram's XML with its names in the current language; a name that nobody translated stays as it was drawn. Parts of escaped names stay escaped. */
export function withNames(xml: string, texts: Translate): string {
  return xml.replace(/(\sname=")([^"]+)(")/g, (whole, start: string, drawn: string, end: string) => {
    const name = drawn.replace(/&#(?:10|xA);|\s+/gi, " ").trim();
    const spoken = nameOf(name, texts);
    return spoken === name ? whole : start + spoken + end;
  });
}

/** Models name each element twice: `等待返工 Await rework`. An operation has its number in front. */
const BOTH = /^(\d+ )?([^A-Za-z]*\p{Script=Han}[^A-Za-z]*) ([A-Za-z].*)$/u;

/** The name of an element in the current language; an operation's number stays in front of its name. */
export function nameOf(name: string, texts: Translate): string {
  const [, number = "", chinese, english] = BOTH.exec(name) ?? [];
  if (!english) return name;
  return number + (texts("shared.language.code") === "zh" ? chinese : english);
}
