import { createContext, type ReactNode, useContext, useMemo } from "react";
import type * as useIntl from "use-intl";
import type { Locale } from "#app/platform/i18n/locales.ts";
import type { MessageTree } from "#app/platform/i18n/overlay.ts";
import { type Texts, textsOf } from "#app/platform/i18n/texts.ts";

// The hooks of use-intl, with its types and texts, but with parsed messages and formatters that
// outlive the page: its own provider starts with empty ones in every render on the server.

interface Intl {
  texts: Texts;
  locale: Locale;
  now: Date;
}

const IntlContext = createContext<Intl | null>(null);

/** Gives everything below it texts in a locale, and the moment at which the page was made. */
export function IntlProvider({
  locale,
  messages,
  timeZone,
  now,
  children,
}: {
  locale: Locale;
  messages: MessageTree;
  timeZone: string;
  /** ISO 8601; null where the page could not be made: then now is unknown, and is the epoch. */
  now: string | null;
  children: ReactNode;
}) {
  const texts = textsOf({ messages, locale, timeZone });
  const value = useMemo(() => ({ texts, locale, now: new Date(now ?? 0) }), [texts, locale, now]);
  return <IntlContext.Provider value={value}>{children}</IntlContext.Provider>;
}

export const useTranslations: typeof useIntl.useTranslations = (namespace?: string) =>
  useIntlContext().texts.translatorOf(namespace ?? "") as never;

export function useFormatter(): Texts["format"] {
  return useIntlContext().texts.format;
}

export function useLocale(): Locale {
  return useIntlContext().locale;
}

/** When the page was made: the same on the server and in the browser. */
export function useNow(): Date {
  return useIntlContext().now;
}

function useIntlContext(): Intl {
  const intl = useContext(IntlContext);
  if (!intl) throw new Error("texts are used outside of IntlProvider");
  return intl;
}
