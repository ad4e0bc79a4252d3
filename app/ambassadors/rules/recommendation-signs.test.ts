import { expect, test } from "vitest";
import { signsOfRecommendation } from "./recommendation-signs.ts";

const nothing = { sharesDevice: false, withinADay: 1, isHeld: false };

test.each([
  ["one friend", {}, []],
  ["a good day", { withinADay: 5 }, []],
  ["more than friends tell friends", { withinADay: 6 }, ["many-recommendations"]],
  ["one browser for both", { sharesDevice: true }, ["same-device"]],
  ["a sign-up that waits itself", { isHeld: true }, ["held-sign-up"]],
] as const)("%s", (_, facts, rules) => {
  const signs = signsOfRecommendation({ ...nothing, ...facts });
  expect(signs.map(({ rule }) => rule)).toEqual(rules);
});
