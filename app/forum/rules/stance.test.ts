import { expect, test } from "vitest";
import { isOffered, stances } from "./stance.ts";

test.each(stances)("a member can be %s to a member", (stance) => {
  expect(isOffered(stance, { isOfTeam: false })).toBe(true);
});

test("nobody of the team can be ignored or blocked", () => {
  const offered = stances.filter((stance) => isOffered(stance, { isOfTeam: true }));
  expect(offered).toEqual(["following", "neutral"]);
});
