import {
  _createCache,
  _createIntlFormatters,
  createFormatter,
  createTranslator,
} from "use-intl/core";
import type { Locale } from "./locales.ts";
import type { MessageTree } from "./overlay.ts";

export interface Texts {
  /** The translator of a namespace, "" for all of them. */
  translatorOf(namespace: string): AskableTranslate;
  format: ReturnType<typeof createFormatter>;
}

/** Looks up "slice.section.key" with values. Keys are checked by `npm run check:texts`. */
export type Translate = (key: string, values?: Record<string, string | number | Date>) => string;

/** A translator of pages, which also says whether a text exists. */
export type AskableTranslate = Translate & { has(key: string): boolean };

// Messages are parsed and formatters of Intl built once per process instead of once per page: both
// cost more than the page they serve. Bounded by the messages and the zones that members choose.
const known = new WeakMap<MessageTree, Map<string, Texts>>();
const cache = _createCache();
const formatters = _createIntlFormatters(cache);

/** What `{day, date, long}` means in a text: compiled texts, as browsers get them, know no names. */
export const namedFormats = {
  dateTime: {
    medium: { day: "numeric", month: "short", year: "numeric" },
    long: { day: "numeric", month: "long", year: "numeric" },
  },
} as const;

/** Translators and formats for a locale and zone; the same objects for the same arguments. */
export function textsOf({
  messages,
  locale,
  timeZone,
}: {
  messages: MessageTree;
  locale: Locale;
  timeZone: string;
}): Texts {
  const byPlace = known.get(messages) ?? new Map<string, Texts>();
  known.set(messages, byPlace);
  const place = `${locale} ${timeZone}`;
  const texts = byPlace.get(place) ?? createTexts({ messages, locale, timeZone });
  byPlace.set(place, texts);
  return texts;
}

function createTexts({
  messages,
  locale,
  timeZone,
}: {
  messages: MessageTree;
  locale: Locale;
  timeZone: string;
}): Texts {
  const shared = {
    _cache: cache,
    _formatters: formatters,
    formats: namedFormats,
    locale,
    timeZone,
  };
  const translators = new Map<string, AskableTranslate>();
  return {
    translatorOf(namespace) {
      let translate = translators.get(namespace);
      if (!translate) {
        const chosen = namespace === "" ? {} : { namespace };
        const whole = createTranslator({ ...shared, ...chosen, messages } as never);
        translate = withoutDetour(whole as AskableTranslate, messagesIn(messages, namespace));
        translators.set(namespace, translate);
      }
      return translate;
    },
    format: createFormatter(shared),
  };
}

// Looking a text up takes a hundredth of formatting it. Most are words and nothing else, and most
// of the others say the same few numbers and names again.
function withoutDetour(translate: AskableTranslate, messages: unknown): AskableTranslate {
  const plain = new Map<string, string | null>();
  const own = `${translators++}\n`;
  const say: Translate = (key, values) => {
    let text = plain.get(key);
    if (text === undefined) {
      const message = messagesIn(messages, key);
      text = typeof message === "string" && !/['{}<]/.test(message) ? message : null;
      plain.set(key, text);
    }
    return text ?? sayOnce(key, values);
  };
  const sayOnce: Translate = (key, values) => {
    const asked = values ? askedFor(own + key, values) : null;
    if (asked === null) return translate(key, values);
    let text = said.get(asked);
    if (text === undefined) {
      text = translate(key, values);
      if (said.size >= mostSaid) said.clear();
      said.set(asked, text);
    }
    return text;
  };
  return Object.assign(say, translate);
}

// One for the whole process: translators are as many as namespaces times the zones of members.
const said = new Map<string, string>();
const mostSaid = 10_000;
let translators = 0;

/** The same for the same text; null where a value is no word or number, or too long to keep. */
function askedFor(key: string, values: NonNullable<Parameters<Translate>[1]>): string | null {
  let asked = key;
  for (const name in values) {
    const value = values[name];
    if (typeof value === "number") asked += `\n${name}\n${value}`;
    else if (typeof value === "string" && value.length < 100) {
      asked += `\n${name}\t${value.length}:${value}`;
    } else return null;
  }
  return asked;
}

/** What stands at "a.b.c" of messages; all of them at "". */
function messagesIn(messages: unknown, path: string): unknown {
  if (path === "") return messages;
  return path
    .split(".")
    .reduce<unknown>((at, name) => (at as MessageTree | undefined)?.[name], messages);
}
