import { useMemo } from "react";
import type { I18nProvider } from "react-admin";
import { changeLocale, say, useLocaleCode, type Locale } from "../shared/language";

/**
 * react-admin speaks through the same texts and the same language as everything else. It says its texts anew only for
 * another provider, so each language has its own; what a person has typed or filtered stays.
 */
export function useSpeech(): I18nProvider {
  const locale = useLocaleCode();
  return useMemo(
    () => ({
      translate: (key, options) => say(key, options),
      changeLocale: async (next) => changeLocale(next as Locale),
      getLocale: () => locale,
      getLocales: () => [
        { locale: "zh", name: "中文" },
        { locale: "en", name: "English" },
      ],
    }),
    [locale],
  );
}
