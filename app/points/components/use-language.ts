import { useLocale } from "#app/ui/intl.tsx";

/** The reader's language, for texts that staff wrote in both. */
export function useLanguage(): "de" | "en" {
  return useLocale().startsWith("de") ? "de" : "en";
}
