import type { Language } from "#app/platform/i18n/locales.ts";

interface Emoji {
  sign: string;
  label: string;
  words: string[];
}

const catalogues: Partial<Record<Language, Promise<Emoji[]>>> = {};

/** What is offered before anybody has typed a word. */
const first = [
  "👍",
  "❤️",
  "😀",
  "😂",
  "🎉",
  "🙏",
  "🤔",
  "👏",
  "🔥",
  "☕️",
  "🌱",
  "✨",
  "😍",
  "😅",
  "👋",
  "💡",
];

/** Emoji by their names and keywords in a language, those that begin with the words first. */
export async function searchEmoji({
  query,
  language,
  limit,
}: {
  query: string;
  language: Language;
  limit: number;
}): Promise<{ sign: string; label: string }[]> {
  catalogues[language] ??= loadCatalogue(language);
  const catalogue = await catalogues[language];
  const wanted = query.trim().toLocaleLowerCase(language).slice(0, 40);
  const found =
    wanted === ""
      ? first.flatMap((sign) => catalogue.filter((emoji) => emoji.sign === sign))
      : rank(catalogue, wanted);
  return found.slice(0, limit).map(({ sign, label }) => ({ sign, label }));
}

function rank(catalogue: Emoji[], wanted: string): Emoji[] {
  const byLabel = catalogue.filter(({ label }) => label.toLowerCase().startsWith(wanted));
  const byWord = catalogue.filter(({ words }) => words.some((word) => word.startsWith(wanted)));
  return [...new Set([...byLabel, ...byWord])];
}

// Parts of other emoji (group 2) and single letters (no group) are nothing to write with.
async function loadCatalogue(language: Language): Promise<Emoji[]> {
  const { default: entries } =
    language === "de"
      ? await import("emojibase-data/de/compact.json")
      : await import("emojibase-data/en/compact.json");
  return entries
    .filter(({ group }) => group !== undefined && group !== 2)
    .map(({ unicode, label, tags = [] }) => ({
      sign: unicode,
      label,
      words: [...label.toLocaleLowerCase(language).split(/[^\p{L}]+/u), ...tags],
    }));
}
