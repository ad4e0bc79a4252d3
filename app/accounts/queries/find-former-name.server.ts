import { findBrand } from "#app/platform/brand.server.ts";
import { localeOf } from "#app/platform/i18n/locales.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";

/** What stands where a name stood, in the brand's language: everybody in the forum reads it. */
export async function findFormerName(): Promise<string> {
  const { language, formOfAddress, timeZone } = await findBrand();
  const { t } = translatorOf({ locale: localeOf(language, formOfAddress), timeZone });
  return t("accounts.settings.close.formerMember");
}
