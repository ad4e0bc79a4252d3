import type { Locale } from "./locales.ts";
import type { MessageTree } from "./overlay.ts";
import { textsOf } from "./texts.ts";

export type { Translate } from "./texts.ts";

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
  const texts = textsOf({ messages: messagesOf(locale), locale, timeZone });
  return { t: texts.translatorOf(""), format: texts.format };
}
