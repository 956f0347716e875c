import { currentLocale, say } from "../language";

let siteTimeZone: string | undefined;

/** Plant times are shown in the site's time zone, wherever the browser stands. */
export function setSiteTimeZone(zone: string | undefined) {
  siteTimeZone = zone;
}

function zoned(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = currentLocale() === "zh" ? "zh-CN" : "en-GB";
  return new Intl.DateTimeFormat(locale, { hourCycle: "h23", timeZone: siteTimeZone, ...options });
}

const DAY: Intl.DateTimeFormatOptions = { year: "numeric", month: "2-digit", day: "2-digit" };
const TIME: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit", second: "2-digit" };

export function formatTime(instant: string | Date | null | undefined): string {
  return instant ? zoned(TIME).format(new Date(instant)) : "–";
}

export function formatDateTime(instant: string | Date | null | undefined): string {
  return instant ? zoned({ ...DAY, hour: "2-digit", minute: "2-digit" }).format(new Date(instant)) : "–";
}

/** Day and time without the year, where space is dear. */
export function formatDayTime(instant: string | Date | null | undefined): string {
  return instant ? zoned({ month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" }).format(new Date(instant)) : "–";
}

export function formatDateTimeSeconds(instant: string | Date | null | undefined): string {
  return instant ? zoned({ ...DAY, ...TIME }).format(new Date(instant)) : "–";
}

/** A duration in the largest two units that matter: `45 s`, `3 min 20 s`, `2 h 5 min`. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const parts: [number, string][] = [
    [Math.floor(whole / 3600), "hours"],
    [Math.floor((whole % 3600) / 60), "minutes"],
    [whole % 60, "seconds"],
  ];
  const first = parts.findIndex(([amount]) => amount > 0);
  if (first < 0) return say("shared.duration.seconds", { amount: 0 });
  return parts
    .slice(first, first + 2)
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => say(`shared.duration.${unit}`, { amount }))
    .join(" ");
}

/** An instant as a date-time field shows it: the site's wall clock without a zone. */
export function toSiteClock(instant: string | null | undefined): string {
  if (!instant) return "";
  const parts = new Intl.DateTimeFormat("sv-SE", { ...DAY, hour: "2-digit", minute: "2-digit", timeZone: siteTimeZone });
  return parts.format(new Date(instant)).replace(" ", "T");
}

/** The instant that a date-time field means on the site's wall clock. */
export function fromSiteClock(clock: string): string | null {
  if (!clock) return null;
  const asIfUtc = new Date(`${clock.slice(0, 16)}:00Z`).getTime();
  const near = asIfUtc - aheadOfUtc(asIfUtc);
  return new Date(asIfUtc - aheadOfUtc(near)).toISOString();
}

/** How far the site's clock is ahead of UTC at an instant, in milliseconds; it differs on the two sides of a change of the clocks. */
function aheadOfUtc(instant: number): number {
  return new Date(`${toSiteClock(new Date(instant).toISOString())}:00Z`).getTime() - instant;
}

export function secondsBetween(from: string, to: string): number {
  return (new Date(to).getTime() - new Date(from).getTime()) / 1000;
}

/** A number with at most the given decimals; text that is no number stays as it is. */
export function formatNumber(value: unknown, decimals = 3): string {
  if (value === null || value === undefined || value === "") return "–";
  const number = Number(value);
  if (typeof value === "boolean" || Number.isNaN(number)) return String(value);
  const locale = currentLocale() === "zh" ? "zh-CN" : "en-GB";
  return new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(number);
}

/** A quantity of stock, of a bill of material or of a unit, with all the decimals that the plant keeps of it. */
export function formatQuantity(quantity: unknown): string {
  return formatNumber(quantity, 6);
}
