import { useSyncExternalStore } from "react";
import { flatten, translator, type Messages, type Translate } from "./translate";

export type Locale = "en" | "zh";

const KEY = "takt.locale";
const catalogues: Record<Locale, Map<string, string>> = { en: new Map(), zh: new Map() };
const listeners = new Set<() => void>();
let locale: Locale = initial();
let translate: Translate = translator(catalogues[locale]);

function initial(): Locale {
  const kept = localStorage.getItem(KEY);
  if (kept === "en" || kept === "zh") {
    return kept;
  }
  return navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
}

function publish() {
  translate = translator(catalogues[locale]);
  document.documentElement.lang = locale === "zh" ? "zh-CN" : "en";
  listeners.forEach((listener) => listener());
}

/** Adds texts in both languages; an entry point calls it before it renders. */
export function addMessages(en: Messages, zh: Messages) {
  flatten(en).forEach((text, key) => catalogues.en.set(key, text));
  flatten(zh).forEach((text, key) => catalogues.zh.set(key, text));
  publish();
}

export function currentLocale(): Locale {
  return locale;
}

export function changeLocale(next: Locale) {
  locale = next;
  localStorage.setItem(KEY, next);
  publish();
}

/** Takes an account's language, unless the person has chosen one in this browser. */
export function suggestLocale(suggested: string | undefined) {
  const known = suggested?.slice(0, 2);
  if (!localStorage.getItem(KEY) && (known === "en" || known === "zh") && known !== locale) {
    locale = known;
    publish();
  }
}

/** Translates outside of a component. */
export const say: Translate = (key, args) => translate(key, args);

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The translator of the current language. */
export function useTexts(): Translate {
  return useSyncExternalStore(subscribe, () => translate);
}

export function useLocaleCode(): Locale {
  return useSyncExternalStore(subscribe, () => locale);
}
