import { useEffect } from "react";
import type { Locale } from "#app/platform/i18n/locales.ts";
import { usePageContext } from "./page-context.tsx";

/** Loads the page anew when the language was changed: the browser has the texts of one. */
export function useFreshTexts(locale: Locale): void {
  const isStale = usePageContext().locale !== locale;
  useEffect(() => {
    if (isStale) location.reload();
  }, [isStale]);
}
