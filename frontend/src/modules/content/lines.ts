/** A text in the encoding that its type names. */
export function textOf(bytes: ArrayBuffer, type: string): string {
  const charset = /charset=([\w-]+)/i.exec(type)?.[1] ?? "utf-8";
  return new TextDecoder(charset).decode(bytes);
}

/** Its lines, as many as are shown, and how many are left. */
export function linesOf(text: string, most: number): { lines: string[]; left: number } {
  const all = text.split(/\r\n|\n|\r/);
  if (all.at(-1) === "") all.pop();
  return { lines: all.slice(0, most), left: Math.max(0, all.length - most) };
}
