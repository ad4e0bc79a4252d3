import fc from "fast-check";
import { expect, test } from "vitest";
import { isEmptySearch, isOnlyWords, readSearchText } from "./search-text.ts";

test("reads filters wherever they stand, and leaves the words", () => {
  const text = readSearchText(
    'kind:question Mahlgrad author:"Mira Brandt" is:solved after:2026-01-01 für V60 tag:filter category:bruehen',
  );
  expect(text).toMatchObject({
    words: ["Mahlgrad", "für", "V60"],
    author: "Mira Brandt",
    kind: "question",
    isSolved: true,
    tag: "filter",
    category: "bruehen",
    unknown: [],
  });
  expect(text.after?.toString()).toBe("2026-01-01");
  expect(isOnlyWords(text)).toBe(false);
});

test("names filters that say nothing, and takes what only looks like one for words", () => {
  const text = readSearchText("before:gestern kind:novel is:blue https://example.org 12:30");
  expect(text.unknown).toEqual(["before:gestern", "kind:novel", "is:blue"]);
  expect(text.words).toEqual(["https", "example", "org", "12", "30"]);
  expect(isEmptySearch(readSearchText('  "!? '))).toBe(true);
});

test("takes whatever is typed, and no more than a few words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (typed) => {
      const { words } = readSearchText(typed);
      expect(words.length).toBeLessThanOrEqual(12);
      for (const word of words) expect(word).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
    }),
  );
});
