// Made by app/platform/i18n/texts-plugin.ts.
declare module "virtual:texts" {
  import type { Locale } from "#app/platform/i18n/locales.ts";
  import type { MessageTree } from "#app/platform/i18n/overlay.ts";

  /** A file for each slice of the portal, and `rest`; each holds its slices by name. */
  const files: Record<Locale, Record<string, () => Promise<{ default: MessageTree }>>>;
  export default files;
}
