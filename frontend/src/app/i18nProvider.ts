import type { I18nProvider } from "react-admin";
import { changeLocale, currentLocale, say, type Locale } from "../shared/language";

/** react-admin speaks through the same texts and the same language as everything else. */
export const i18nProvider: I18nProvider = {
  translate: (key, options) => say(key, options),
  changeLocale: async (locale) => changeLocale(locale as Locale),
  getLocale: currentLocale,
  getLocales: () => [
    { locale: "zh", name: "中文" },
    { locale: "en", name: "English" },
  ],
};
