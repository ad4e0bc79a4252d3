import { expect, test } from "vitest";
import { inOrder } from "./catalogue-sort.ts";

const rewards = [
  { id: "a", pointsPrice: 500, publishedAt: "2026-01-01T00:00:00Z" },
  { id: "b", pointsPrice: 200, publishedAt: "2026-03-01T00:00:00Z" },
  { id: "c", pointsPrice: 200, publishedAt: "2026-02-01T00:00:00Z" },
];

test.each([
  ["reach", "abc"],
  ["price", "bca"],
  ["new", "bca"],
] as const)("ordered by %s", (sort, expected) => {
  expect(
    inOrder(rewards, sort)
      .map(({ id }) => id)
      .join(""),
  ).toBe(expected);
});
