import type { Locale } from "#app/platform/i18n/locales.ts";
import type { messages } from "./admin.en.ts";

// Keys and arguments of every text are checked by the compiler.
declare module "use-intl" {
  interface AppConfig {
    Messages: typeof messages;
    Locale: Locale;
  }
}
