import { RE2JS, RE2Set } from "re2js";
import type { WatchedAction, WatchedKind } from "./watched-choices.ts";
import { compileWords } from "./word-automaton.ts";

export interface WatchedWord {
  id: string;
  kind: WatchedKind;
  /**
   * A word, a regular expression in the syntax of RE2, which takes no more than linear time, or a
   * host, with all below it.
   */
  pattern: string;
  /** Only where no letter or digit stands before or after it. */
  isWholeWord: boolean;
  action: WatchedAction;
  /** What stands in its place, where it is replaced. */
  replacement: string;
}

export interface WatchedMatch {
  word: WatchedWord;
  start: number;
  end: number;
  text: string;
}

export type FindWatched = (text: string) => WatchedMatch[];

/** Compiles words to one automaton and patterns to another; answers what finds them in a text. */
export function compileWatchedWords(watched: readonly WatchedWord[]): FindWatched {
  const words = watched.filter(({ kind }) => kind === "word");
  const patterns = watched.filter(({ kind }) => kind === "pattern");
  const findWords = compileWords(words.map(({ pattern }) => pattern));
  const findPatterns = compilePatterns(patterns);
  return (text) =>
    [
      ...findWords(text).map(({ word, start, end }) => ({ word: words[word]!, start, end })),
      ...findPatterns(text),
    ]
      .filter(({ word, start, end }) => !word.isWholeWord || standsAlone(text, start, end))
      .map((match) => ({ ...match, text: text.slice(match.start, match.end) }))
      .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether this can be watched for: it compiles, and does not match everything. */
export function isUsablePattern(pattern: string): boolean {
  try {
    return !RE2JS.compile(pattern).matcher("").find();
  } catch {
    return false;
  }
}

/** The text with everything in place of which something else is to stand. */
export function replaceWatched(text: string, find: FindWatched): string {
  let result = "";
  let from = 0;
  for (const { word, start, end } of find(text)) {
    if (word.action !== "replace" || start < from) continue;
    result += text.slice(from, start) + word.replacement;
    from = end;
  }
  return result + text.slice(from);
}

/** First all at once, which mostly says that there is nothing; then where what was found stands. */
function compilePatterns(watched: readonly WatchedWord[]) {
  if (watched.length === 0) return () => [];
  const set = new RE2Set(RE2Set.UNANCHORED, RE2JS.CASE_INSENSITIVE);
  for (const { pattern } of watched) set.add(pattern);
  set.compile();
  const compiled = watched.map(({ pattern }) => RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE));
  return (text: string) =>
    [...set.match(text)].flatMap((index) => {
      const matcher = compiled[index]!.matcher(text);
      const found = [];
      while (matcher.find())
        if (matcher.end() > matcher.start())
          found.push({ word: watched[index]!, start: matcher.start(), end: matcher.end() });
      return found;
    });
}

function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !wordBefore.test(text.slice(Math.max(0, start - 2), start)) &&
    !wordAfter.test(text.slice(end, end + 2))
  );
}

const wordBefore = /[\p{L}\p{N}]$/u;
const wordAfter = /^[\p{L}\p{N}]/u;
