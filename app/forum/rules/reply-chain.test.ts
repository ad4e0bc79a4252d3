import { expect, test } from "vitest";
import { replyChainOf } from "./reply-chain.ts";

const posts = [
  { number: 2, replyToNumber: null },
  { number: 3, replyToNumber: 2 },
  { number: 4, replyToNumber: 1 },
  { number: 5, replyToNumber: 3 },
  { number: 6, replyToNumber: null },
];

test("takes a post with the answers to it and the answers to those", () => {
  expect([...replyChainOf(posts, 2)]).toEqual([2, 3, 5]);
});

test("takes a post alone that nobody answered", () => {
  expect([...replyChainOf(posts, 6)]).toEqual([6]);
});

test("takes nothing for a post that is not there", () => {
  expect([...replyChainOf(posts, 1)]).toEqual([]);
});
