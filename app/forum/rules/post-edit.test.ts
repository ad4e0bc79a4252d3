import fc from "fast-check";
import { expect, test } from "vitest";
import { countChangedCharacters, isKeptInHistory } from "./post-edit.ts";

const writtenAt = "2026-03-01T10:00:00Z";
const soon = Temporal.Instant.from("2026-03-01T10:04:59Z");
const post = { authorId: "author", writtenAt, plainText: "Zwei Klicks grober" };
const correction = {
  editorId: "author",
  plainText: "Zwei Klicks gröber",
  reason: null,
  isFlagged: false,
  now: soon,
};

test("a quick small correction by the author leaves no trace", () => {
  expect(isKeptInHistory(post, correction)).toBe(false);
});

test.each([
  ["later", { now: soon.add({ seconds: 2 }) }],
  ["by somebody else", { editorId: "moderator" }],
  ["with a reason", { reason: "Tippfehler" }],
  ["in a flagged post", { isFlagged: true }],
  ["of more than a hundred characters", { plainText: "x".repeat(101) }],
])("an edit %s is kept", (_case, change) => {
  expect(isKeptInHistory(post, { ...correction, ...change })).toBe(true);
});

test("changed characters are none for the same text, and never more than there are", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const changed = countChangedCharacters(before, after);
      expect(changed === 0).toBe(before === after);
      expect(changed).toBeLessThanOrEqual(Math.max(before.length, after.length));
    }),
  );
});
