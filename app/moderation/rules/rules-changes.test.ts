import { expect, test } from "vitest";
import type { CommunityRule } from "./community-rules.ts";
import { findRuleChanges, nextRuleNumber } from "./rules-changes.ts";

const rule = (number: number, de: string, en = de): CommunityRule => ({
  number,
  title: { de: `Regel ${number}`, en: `Rule ${number}` },
  text: { de, en },
});

test("tells what came, went and changed, by number whatever the order", () => {
  const before = [rule(1, "freundlich"), rule(2, "sachlich"), rule(3, "kurz")];
  const after = [rule(4, "neu"), rule(2, "sachlich"), rule(1, "sehr freundlich")];
  expect(findRuleChanges(before, after, "de").map(({ kind, number }) => [number, kind])).toEqual([
    [1, "changed"],
    [3, "removed"],
    [4, "added"],
  ]);
});

test("what reads alike in one's own language has not changed", () => {
  const changes = (locale: "de" | "en" | "de-formal") =>
    findRuleChanges([rule(1, "gleich", "same")], [rule(1, "gleich", "alike")], locale);
  expect(changes("de")).toEqual([]);
  expect(changes("de-formal")).toEqual([]);
  expect(changes("en")).toHaveLength(1);
});

test("a number is never given twice, not even that of a clause which is gone", () => {
  expect(nextRuleNumber([[rule(1, "a"), rule(7, "b")], [rule(1, "a")]])).toBe(8);
  expect(nextRuleNumber([])).toBe(1);
});
