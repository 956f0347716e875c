/** A number as the server reads it; what is no number it refuses at its field. */
export function numberOf(text: string): number | string | null {
  const typed = text.trim();
  if (typed === "") return null;
  return Number.isFinite(Number(typed)) ? Number(typed) : typed;
}
