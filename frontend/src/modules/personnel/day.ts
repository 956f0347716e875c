import { toSiteClock } from "../../shared/format";
import { currentLocale } from "../../shared/language";

const DAY_MS = 86_400_000;

/** A day as people write it; it has no time and so no zone. */
export function formatDay(day: string | null | undefined): string {
  if (!day) return "–";
  const locale = currentLocale() === "zh" ? "zh-CN" : "en-GB";
  return new Intl.DateTimeFormat(locale, { year: "numeric", month: "2-digit", day: "2-digit", timeZone: "UTC" }).format(new Date(day));
}

export function dayAfter(day: string): string {
  return new Date(new Date(day).getTime() + DAY_MS).toISOString().slice(0, 10);
}

/** Today at the site. */
export function today(): string {
  return toSiteClock(new Date().toISOString()).slice(0, 10);
}
