const maxLength = 200;
const maxWords = 12;
const kinds = ["discussion", "question", "announcement", "poll"];

/** What somebody looks for: words, and filters that are written as `name:value`. */
export interface SearchText {
  words: string[];
  category: string | null;
  tag: string | null;
  author: string | null;
  kind: string | null;
  isSolved: boolean;
  /** Days, the limits of `before:` and `after:`; both leave the day itself out. */
  before: Temporal.PlainDate | null;
  after: Temporal.PlainDate | null;
  /** Filters whose value says nothing, as they were typed. */
  unknown: string[];
}

/** Reads what was typed. Values with spaces stand in quotation marks: `author:"Mira Brandt"`. */
export function readSearchText(typed: string): SearchText {
  const found: SearchText = {
    words: [],
    category: null,
    tag: null,
    author: null,
    kind: null,
    isSolved: false,
    before: null,
    after: null,
    unknown: [],
  };
  const rest = typed
    .slice(0, maxLength)
    .replace(/(?<!\S)([a-z]{2,8}):(?:"([^"]*)"|(\S+))/gi, (token, name, quoted, plain) => {
      const read = filters[name.toLowerCase()];
      if (!read) return token;
      if (!read(found, (quoted ?? plain).trim())) found.unknown.push(token);
      return " ";
    });
  found.words = (rest.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, maxWords);
  return found;
}

/** Whether there is anything to look for. */
export function isEmptySearch(text: SearchText): boolean {
  const { words, category, tag, author, kind, isSolved, before, after } = text;
  return words.length === 0 && !isSolved && !(category ?? tag ?? author ?? kind ?? before ?? after);
}

/** Whether only words are looked for, so that members and pages may answer, too. */
export function isOnlyWords(text: SearchText): boolean {
  const { category, tag, author, kind, isSolved, before, after, words } = text;
  return words.length > 0 && !isSolved && !(category ?? tag ?? author ?? kind ?? before ?? after);
}

const filters: Record<string, (found: SearchText, value: string) => boolean> = {
  category: (found, value) => take(found, "category", value.toLowerCase()),
  tag: (found, value) => take(found, "tag", value.toLowerCase()),
  author: (found, value) => take(found, "author", value.replace(/^@/, "")),
  kind: (found, value) =>
    kinds.includes(value.toLowerCase()) && take(found, "kind", value.toLowerCase()),
  is: (found, value) => {
    found.isSolved ||= value.toLowerCase() === "solved";
    return value.toLowerCase() === "solved";
  },
  before: (found, value) => takeDay(found, "before", value),
  after: (found, value) => takeDay(found, "after", value),
};

function take(found: SearchText, name: "category" | "tag" | "author" | "kind", value: string) {
  if (value === "") return false;
  found[name] = value;
  return true;
}

function takeDay(found: SearchText, name: "before" | "after", value: string): boolean {
  try {
    found[name] = Temporal.PlainDate.from(value);
    return true;
  } catch {
    return false;
  }
}
