import { expect, test } from "vitest";
import { trustLevelOf } from "./trust-level.ts";

const now = Temporal.Instant.from("2026-03-20T12:00:00Z");
const days = (count: number) => now.subtract({ hours: count * 24 });
const settled = { joinedAt: days(30), visiblePosts: 12, likesReceived: 3, hiddenPosts: 0, now };

test.each([
  ["a member of today", { ...settled, joinedAt: days(0.5) }, 0],
  ["a member who never wrote", { ...settled, visiblePosts: 0 }, 0],
  ["a day and a first post", { ...settled, joinedAt: days(1), visiblePosts: 1 }, 1],
  ["fourteen days", { ...settled, joinedAt: days(14) }, 1],
  ["a settled member", settled, 2],
  ["a settled member whose posts keep being hidden", { ...settled, hiddenPosts: 3 }, 1],
])("%s", (_, facts, level) => {
  expect(trustLevelOf(facts)).toBe(level);
});
