import { useEffect } from "react";
import type { Locale } from "#app/platform/i18n/locales.ts";
import { type Surface, usePageContext } from "./page-context.tsx";

/**
 * Loads the page anew when it needs texts the browser does not have: the language was changed, or
 * a link crossed from the portal into the admin area.
 */
export function useFreshTexts({ locale, surface }: { locale: Locale; surface: Surface }): void {
  const loaded = usePageContext();
  const isStale = loaded.locale !== locale || (loaded.surface === "portal" && surface === "admin");
  useEffect(() => {
    if (isStale) location.reload();
  }, [isStale]);
}
