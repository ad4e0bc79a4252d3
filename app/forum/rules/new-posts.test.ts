import { expect, test } from "vitest";
import { newPostsFor } from "./new-posts.ts";

const latest = [
  { number: 9, authorId: "Ella" },
  { number: 8, authorId: "Jonas" },
  { number: 6, authorId: "Ella" },
];

test.each([
  { after: 9, memberId: null, expected: { count: 0, first: null } },
  { after: 8, memberId: null, expected: { count: 1, first: 9 } },
  { after: 5, memberId: null, expected: { count: 3, first: 6 } },
  // Who has just written knows of it.
  { after: 5, memberId: "Ella", expected: { count: 1, first: 8 } },
])("after $after for $memberId: $expected", ({ expected, ...reader }) => {
  expect(newPostsFor(latest, reader)).toEqual(expected);
});
