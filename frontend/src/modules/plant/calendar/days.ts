import { currentLocale } from "../../../shared/language";
import type { Period } from "./types";

/** Days are texts such as `2026-11-30`: a calendar's days have no time zone. */
const MILLIS = 86_400_000;

const utc = (day: string) => Date.parse(`${day}T00:00:00Z`);

export function plusDays(day: string, days: number): string {
  return new Date(utc(day) + days * MILLIS).toISOString().slice(0, 10);
}

/** Every day from the first to the last; none if the last lies before. */
export function daysBetween(first: string, last: string): string[] {
  const count = Math.round((utc(last) - utc(first)) / MILLIS) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, number) => plusDays(first, number));
}

/** The periods of a calendar in which some of the days lie; each lasts until the next one begins. */
export function periodsWithin(periods: Period[], first: string, last: string): Period[] {
  const inOrder = periods.toSorted((one, other) => one.from.localeCompare(other.from));
  return inOrder.filter(({ from }, index) => from <= last && (index === inOrder.length - 1 || inOrder[index + 1].from > first));
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: string): number {
  return ((new Date(utc(day)).getUTCDay() + 6) % 7) + 1;
}

export function mondayOf(day: string): string {
  return plusDays(day, 1 - weekday(day));
}

export function firstOfMonth(day: string, months = 0): string {
  const date = new Date(utc(day));
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1)).toISOString().slice(0, 10);
}

/** The days that a calendar's page shows for a month: whole weeks. */
export function monthView(day: string): string[] {
  return daysBetween(mondayOf(firstOfMonth(day)), plusDays(mondayOf(plusDays(firstOfMonth(day, 1), -1)), 6));
}

/** A day in words, without any time zone coming into it. */
export function dayText(day: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale === "zh" ? "zh-CN" : "en-GB", { ...options, timeZone: "UTC" }).format(new Date(utc(day)));
}

/** A day as people write it; it has no time and so no zone. */
export function formatDay(day: string | null | undefined): string {
  return day ? dayText(day, currentLocale(), { year: "numeric", month: "2-digit", day: "2-digit" }) : "–";
}

/** A day among others of its year. */
export const shortDay = (day: string) => dayText(day, currentLocale(), { month: "2-digit", day: "2-digit" });
