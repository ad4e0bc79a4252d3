import { expect, test } from "vitest";
import { penaltyChoices, readPenalty, suggestPenalty, writePenalty } from "./penalty-ladder.ts";

test("the first time nothing but the content is dealt with, then it gets heavier", () => {
  expect([0, 1, 2, 3, 4, 5, 6].map((count) => suggestPenalty(count)?.action ?? null)).toEqual([
    null,
    "warn",
    "silence",
    "silence",
    "suspend",
    "suspend",
    "ban",
  ]);
});

test("the ladder ends where it ends", () => {
  expect(suggestPenalty(40)).toEqual({ action: "ban" });
  expect(suggestPenalty(3, [])).toBeNull();
});

test("a penalty survives the way through a form", () => {
  expect(penaltyChoices.map(writePenalty).map(readPenalty)).toEqual(penaltyChoices);
});
