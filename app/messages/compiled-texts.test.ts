import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import compile from "icu-minify/compile";
import { createTranslator } from "use-intl/core";
import formatCompiled from "use-intl/format-message/format-only";
import { expect, test } from "vitest";
import { registerAllMessages } from "#app/messages.server.ts";
import type { Locale } from "#app/platform/i18n/locales.ts";
import { messagesOf } from "#app/platform/i18n/messages.server.ts";
import type { MessageTree } from "#app/platform/i18n/overlay.ts";
import { namedFormats } from "#app/platform/i18n/texts.ts";

registerAllMessages();
const timeZone = "Europe/Berlin";
const formatters = {
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...args),
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) =>
    new Intl.PluralRules(...args),
};

test.each<Locale>(["en", "de", "de-formal"])(
  "browsers read in %s what the server wrote",
  (locale) => {
    const messages = messagesOf(locale);
    const written = createTranslator({
      locale,
      timeZone,
      messages,
      formats: namedFormats,
    } as never) as unknown as {
      markup: (key: string, values: Record<string, unknown>) => string;
    };
    const texts = flatten(messages);
    expect(texts.length).toBeGreaterThan(1000);
    for (const [key, text] of texts) {
      for (const count of [0, 1, 2, 1234]) {
        const values = valuesFor(parse(text), count);
        const read = formatCompiled(key, compile(text) as never, values as never, {
          formatters: formatters as never,
          cache: {} as never,
          globalFormats: namedFormats,
          locale,
          timeZone,
        });
        expect([read].flat().join(""), `${key}: ${text}`).toBe(written.markup(key, values));
      }
    }
  },
);

function flatten(tree: MessageTree, prefix = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[prefix + key, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );
}

/** A value for every argument: of `select` its options in turn, of the rest what its kind takes. */
function valuesFor(elements: MessageFormatElement[], count: number): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    if (element.type === TYPE.plural || element.type === TYPE.number) values[element.value] = count;
    else if (element.type === TYPE.date || element.type === TYPE.time)
      values[element.value] = new Date("2026-03-29T01:30:00Z");
    else if (element.type === TYPE.tag)
      values[element.value] = (chunks: string | string[]) => `<${[chunks].flat().join("")}>`;
    else if (element.type === TYPE.select) {
      const options = Object.keys(element.options);
      values[element.value] = options[count % options.length];
    } else values[element.value] ??= `${element.value} ${count}`;
    if (element.type === TYPE.tag) Object.assign(values, valuesFor(element.children, count));
    if (element.type === TYPE.plural || element.type === TYPE.select)
      for (const option of Object.values(element.options))
        for (const [name, value] of Object.entries(valuesFor(option.value, count)))
          values[name] ??= value;
  }
  return values;
}
