export { addMessages, changeLocale, currentLocale, say, suggestLocale, useLocaleCode, useTexts } from "./language";
export type { Locale } from "./language";
export { nameOf } from "./nameOf";
export { flatten, type Arguments, type Messages, type Translate } from "./translate";
