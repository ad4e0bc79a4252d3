import { useLocale } from "#app/ui/intl.tsx";

/** The reader's language, for titles that staff wrote in both. */
export function useLanguage(): "de" | "en" {
  return useLocale().startsWith("de") ? "de" : "en";
}
