import type { Reader } from "#app/platform/db.server.ts";
import {
  type FormOfAddress,
  type Language,
  type Locale,
  localeOf,
} from "#app/platform/i18n/locales.ts";
import { findSetting } from "#app/platform/settings.server.ts";

/** In which voice and time zone the author is written to: their own choice, else the brand's. */
export async function findAuthorLocale(
  db: Reader,
  author: { language: string; formOfAddress: string | null },
): Promise<{ locale: Locale; timeZone: string }> {
  const brand = await findSetting(db, "brand");
  const form = (author.formOfAddress ?? brand?.formOfAddress ?? "du") as FormOfAddress;
  return {
    locale: localeOf(author.language as Language, form),
    timeZone: brand?.timeZone ?? "Europe/Berlin",
  };
}
