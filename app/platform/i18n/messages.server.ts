import { createFormatter, createTranslator } from "use-intl/core";
import type { Locale } from "./locales.ts";
import type { MessageTree } from "./overlay.ts";

/** Messages of every slice by locale, registered by the composition root `app/messages.server.ts`. */
const catalogue = new Map<Locale, MessageTree>();

export function registerMessages(locale: Locale, messages: MessageTree): void {
  catalogue.set(locale, messages);
}

export function messagesOf(locale: Locale): MessageTree {
  const messages = catalogue.get(locale);
  if (!messages) throw new Error(`no messages registered for ${locale}`);
  return messages;
}

/** Texts and formats for pages' titles, mails, jobs and API errors, in one locale and time zone. */
export function translatorOf({ locale, timeZone }: { locale: Locale; timeZone: string }) {
  const t = createTranslator({ locale, messages: messagesOf(locale) as never, timeZone });
  return { t: t as Translate, format: createFormatter({ locale, timeZone }) };
}

/** Looks up "slice.section.key" with values. Keys are checked by `npm run check:texts`. */
export type Translate = (key: string, values?: Record<string, string | number | Date>) => string;
