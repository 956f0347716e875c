const KEPT = "takt.search.recent";
const MOST = 8;

const keyOf = (person: string) => `${KEPT}.${person}`;

/** What a person has looked for in this browser, the last first. */
export function recentWords(person: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(person)) ?? "[]");
    return Array.isArray(kept) ? kept.filter((word) => typeof word === "string") : [];
  } catch {
    return [];
  }
}

export function rememberWord(person: string, word: string) {
  const words = [word, ...recentWords(person).filter((other) => other !== word)].slice(0, MOST);
  localStorage.setItem(keyOf(person), JSON.stringify(words));
}
