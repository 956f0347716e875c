const NUMBER = /^-?(\d+\.?\d*|\.\d+)$/;

/** A number as a person types it, with a point as both languages write it; what is no number the server refuses at its field. */
export function numberOf(text: string): number | string | null {
  const typed = text.trim();
  if (typed === "") return null;
  return NUMBER.test(typed) ? Number(typed) : typed;
}
