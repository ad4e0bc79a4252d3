import { createContext, type ReactNode, useContext, useMemo } from "react";
import type * as useIntl from "use-intl";
import type { Locale } from "#app/platform/i18n/locales.ts";
import type { MessageTree } from "#app/platform/i18n/overlay.ts";
import { type Texts, type Translate, textsOf } from "#app/platform/i18n/texts.ts";

// The hooks of use-intl, with its types and texts, but with parsed messages and formatters that
// outlive the page: its own provider starts with empty ones in every render on the server.

interface Intl {
  texts: Texts;
  locale: Locale;
  timeZone: string;
  now: Date;
  need: (slice: string) => void;
}

const noNeed = () => {};
const IntlContext = createContext<Intl | null>(null);

/** Gives everything below it texts in a locale, and the moment at which the page was made. */
export function IntlProvider({
  locale,
  messages,
  timeZone,
  now,
  need = noNeed,
  children,
}: {
  locale: Locale;
  messages: MessageTree;
  timeZone: string;
  /** ISO 8601; null where the page could not be made: then now is unknown, and is the epoch. */
  now: string | null;
  /** Called with a slice before its texts are shown, where not all of them are there. */
  need?: (slice: string) => void;
  children: ReactNode;
}) {
  const texts = textsOf({ messages, locale, timeZone });
  const value = useMemo(
    () => ({ texts, locale, timeZone, now: new Date(now ?? 0), need }),
    [texts, locale, timeZone, now, need],
  );
  return <IntlContext.Provider value={value}>{children}</IntlContext.Provider>;
}

export const useTranslations: typeof useIntl.useTranslations = (namespace?: string) => {
  const { texts, need } = useIntlContext();
  if (namespace === undefined) return ofAllSlices(texts, need) as never;
  need(sliceOf(namespace));
  return texts.translatorOf(namespace) as never;
};

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

/** On what texts, dates and numbers depend beside what they say: locale and time zone. */
export function useIntlPlace(): string {
  const { locale, timeZone } = useIntlContext();
  return `${locale} ${timeZone}`;
}

export function useNeed(): (slice: string) => void {
  return useIntlContext().need;
}

/** Tells also `note` of the slices whose texts are shown within. */
export function NotingSlices({
  note,
  children,
}: {
  note: (slice: string) => void;
  children: ReactNode;
}) {
  const intl = useIntlContext();
  const need = (slice: string) => {
    note(slice);
    intl.need(slice);
  };
  return <IntlContext.Provider value={{ ...intl, need }}>{children}</IntlContext.Provider>;
}

/** For keys that are only known as the page is made: they name their slice; a sentence is no key. */
function ofAllSlices(texts: Texts, need: (slice: string) => void) {
  const translate = texts.translatorOf("");
  const needFor = (key: string) => {
    if (/^[a-zA-Z]+\.\S+$/.test(key)) need(sliceOf(key));
  };
  const say: Translate = (key, values) => {
    needFor(key);
    return translate(key, values);
  };
  return Object.assign(say, {
    has(key: string) {
      needFor(key);
      return translate.has(key);
    },
  });
}

function sliceOf(key: string): string {
  return key.split(".", 1)[0]!;
}

function useIntlContext(): Intl {
  const intl = useContext(IntlContext);
  if (!intl) throw new Error("texts are used outside of IntlProvider");
  return intl;
}
