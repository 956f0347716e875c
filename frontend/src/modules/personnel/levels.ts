import { currentLocale } from "../../shared/language";

interface WithLevels {
  levelsZh?: string | null;
  levelsEn?: string | null;
}

/** The names of the levels in the reader's language, the lowest first. */
export function levelNames({ levelsZh, levelsEn }: WithLevels): string[] {
  const text = currentLocale() === "zh" ? levelsZh : levelsEn;
  return text ? text.split(", ") : [];
}

/** What a level is called; its number where it has no name. */
export function levelName(type: WithLevels | undefined, level: number | null | undefined): string | undefined {
  if (level === null || level === undefined) return undefined;
  return (type && levelNames(type)[level - 1]) ?? String(level);
}

/** The levels to choose from. */
export function levelChoices(type: WithLevels): { id: number; name: string }[] {
  return levelNames(type).map((name, index) => ({ id: index + 1, name }));
}
