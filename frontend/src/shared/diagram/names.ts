import type { Translate } from "../language";

const ESCAPES: Record<string, string> = { "<": "&lt;", "&": "&amp;", '"': "&quot;" };

/** A diagram's XML with its names in the current language; a name that nobody translated stays as it was drawn. */
export function withNames(xml: string, texts: Translate): string {
  return xml.replace(/(\sname=")([^"]+)(")/g, (whole, start: string, drawn: string, end: string) => {
    const name = drawn.replace(/&#(?:10|xA);|\s+/gi, " ").trim();
    const spoken = nameOf(name, texts);
    return spoken === name ? whole : start + spoken.replace(/[<&"]/g, (char) => ESCAPES[char]) + end;
  });
}

/** The name of an element; an operation's number stays in front of its name. */
export function nameOf(name: string, texts: Translate): string {
  const [, number, operation] = /^(\d+)\s+(.+)$/.exec(name) ?? [];
  if (operation) return `${number} ${texts(`execution.operation.${operation}`, { _: operation })}`;
  return texts(`diagram.${name}`, { _: name });
}
