import { expect, test } from "vitest";
import { placesOf, readLeaderboardSetting } from "./leaderboard.ts";

test.each([
  [
    [9, 7, 7, 3],
    [1, 2, 2, 4],
  ],
  [[5], [1]],
  [[], []],
])("scores %j stand at %j", (scores, places) => {
  expect(placesOf(scores)).toEqual(places);
});

test("is shown until staff switches it off", () => {
  expect(readLeaderboardSetting(undefined).isOn).toBe(true);
  const off = { isOn: false, weights: { post: 1, like: 1, answer: 1 } };
  expect(readLeaderboardSetting(off)).toEqual(off);
});
