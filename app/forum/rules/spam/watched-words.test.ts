import fc from "fast-check";
import { expect, test } from "vitest";
import {
  compileWatchedWords,
  isUsablePattern,
  replaceWatched,
  type WatchedWord,
} from "./watched-words.ts";
import { compileWords } from "./word-automaton.ts";

function watched(pattern: string, overrides: Partial<WatchedWord> = {}): WatchedWord {
  return {
    id: pattern,
    kind: "word",
    pattern,
    isWholeWord: true,
    action: "hold",
    replacement: "",
    ...overrides,
  };
}

const foundIn = (text: string, ...words: WatchedWord[]) =>
  compileWatchedWords(words)(text).map((match) => match.text);

test("finds words in any case, alone or inside of others as was asked", () => {
  expect(foundIn("Casino! casinos, CASINO", watched("casino"))).toEqual(["Casino", "CASINO"]);
  expect(foundIn("Onlinecasinos", watched("casino", { isWholeWord: false }))).toEqual(["casino"]);
  expect(foundIn("Überraschung, ÜBER, drüber", watched("über"))).toEqual(["ÜBER"]);
});

test("finds words that overlap and lie in each other", () => {
  const loose = ["he", "she", "his", "hers"].map((word) => watched(word, { isWholeWord: false }));
  expect(foundIn("ushers", ...loose).sort()).toEqual(["he", "hers", "she"]);
});

test("finds patterns, and takes no longer for evil ones", () => {
  const pattern = watched("\\b\\d{3}-rabatt", { kind: "pattern", isWholeWord: false });
  expect(foundIn("Mit 123-RABATT sparen", pattern)).toEqual(["123-RABATT"]);
  const evil = watched("(a+)+b", { kind: "pattern", isWholeWord: false });
  expect(foundIn("a".repeat(5_000), evil)).toEqual([]);
});

test("refuses patterns that do not compile or match everything", () => {
  expect(isUsablePattern("kauf\\w+")).toBe(true);
  for (const pattern of ["(", "a*", "", "(?=x)"]) expect(isUsablePattern(pattern)).toBe(false);
});

test("puts something else in place of a word, the longest first", () => {
  const find = compileWatchedWords([
    watched("mist", { action: "replace", replacement: "…" }),
    watched("mistkerl", { action: "replace", replacement: "***", isWholeWord: false }),
    watched("kaffee", { action: "hold" }),
  ]);
  expect(replaceWatched("So ein Mist, Mistkerl! Kaffee.", find)).toBe("So ein …, ***! Kaffee.");
});

test("finds what looking for one word after the other finds", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "ä"), minLength: 1, maxLength: 4 });
  const text = fc.string({ unit: fc.constantFrom("a", "b", "ä", "A"), maxLength: 60 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 8 }), text, (words, content) => {
      const expected = words.flatMap((each, index) =>
        Array.from({ length: content.length }, (_, start) => start)
          .filter((start) => content.toLowerCase().startsWith(each, start))
          .map((start) => `${index}@${start}`),
      );
      const hits = compileWords(words)(content).map(({ word, start }) => `${word}@${start}`);
      expect(hits.sort()).toEqual(expected.sort());
    }),
  );
});
