import files from "virtual:texts";
import type { Locale } from "#app/platform/i18n/locales.ts";
import type { MessageTree } from "#app/platform/i18n/overlay.ts";

/** The texts that the browser has so far; they are hashed files that it keeps for a year. */
export interface BrowserTexts {
  messages: MessageTree;
  /** Whether the texts of a slice are here, as far as there are any. */
  has(slice: string): boolean;
  /** Fetches the texts of slices; those it has already cost nothing. */
  load(slices: readonly string[]): Promise<unknown>;
}

export function browserTexts(locale: Locale): BrowserTexts {
  const messages: MessageTree = {};
  const fetching = new Map<string, Promise<void>>();
  const here = new Set<string>();
  const fileOf = (slice: string) => (Object.hasOwn(files[locale], slice) ? slice : "rest");
  const fetchFile = async (name: string) => {
    const file = await files[locale][name]!();
    Object.assign(messages, file.default);
    here.add(name);
  };
  return {
    messages,
    has: (slice) => here.has(fileOf(slice)),
    load: (slices) =>
      Promise.all(
        slices.map(fileOf).map((name) => {
          const fetched = fetching.get(name) ?? fetchFile(name);
          fetching.set(name, fetched);
          return fetched;
        }),
      ),
  };
}
