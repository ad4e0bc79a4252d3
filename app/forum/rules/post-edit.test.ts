import fc from "fast-check";
import { expect, test } from "vitest";
import { DomainError } from "#app/platform/errors.ts";
import { countChangedCharacters, isKeptInHistory, refuseEdit } from "./post-edit.ts";

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

const author = { id: "author", isStaff: false };
const other = { id: "other", isStaff: false };
const staff = { id: "staff", isStaff: true };
const standing = { authorId: "author", createdAt: writtenAt, wikiSince: null };
const seen = { ...standing, hiddenAt: null, deletedAt: null };
const after = (hours: number) =>
  Temporal.Instant.from(writtenAt).add({ minutes: Math.round(hours * 60) });

function refusalOf(
  editor: typeof author,
  {
    hours,
    trustLevel = 0,
    reason = null,
    ...post
  }: { hours: number; trustLevel?: 0 | 1 | 2; reason?: string | null } & Partial<typeof seen> & {
      wikiSince?: string;
      hiddenAt?: string;
    },
): string | null {
  try {
    refuseEdit({ ...seen, ...post }, { editor, trustLevel, reason, now: after(hours) });
    return null;
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error);
  }
}

test.each([
  ["the author within a day", author, { hours: 24 }, null],
  ["the author after a day", author, { hours: 24.01 }, "edit-too-late"],
  ["a trusted author after a day", author, { hours: 48, trustLevel: 2 }, null],
  ["a trusted author after thirty days", author, { hours: 720.1, trustLevel: 2 }, "edit-too-late"],
  ["somebody else", other, { hours: 1, trustLevel: 2 }, "forbidden"],
  ["staff without a reason", staff, { hours: 1 }, "reason-missing"],
  ["staff with a reason, years later", staff, { hours: 20_000, reason: "Tippfehler" }, null],
  ["somebody at home in a wiki", other, { hours: 999, trustLevel: 1, wikiSince: writtenAt }, null],
  ["somebody new in a wiki", other, { hours: 1, wikiSince: writtenAt }, "wiki-not-yet"],
  ["the author of an old wiki", author, { hours: 999, wikiSince: writtenAt }, null],
  ["staff in a wiki without a reason", staff, { hours: 1, wikiSince: writtenAt }, null],
  ["the author of a hidden post", author, { hours: 1, hiddenAt: writtenAt }, "post-not-visible"],
] as const)("%s", (_case, editor, facts, refusal) => {
  expect(refusalOf(editor, facts as { hours: number })).toBe(refusal);
});
