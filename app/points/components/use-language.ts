import { useLocale } from "use-intl";

/** The reader's language, for texts that staff wrote in both. */
export function useLanguage(): "de" | "en" {
  return useLocale().startsWith("de") ? "de" : "en";
}
