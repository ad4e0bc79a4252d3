import { expect, test } from "vitest";
import { isProfileComplete } from "./profile-completeness.ts";

const complete = { displayName: "Mira", hasPicture: true, about: "Hello", interests: ["Espresso"] };

test.each([
  ["everything", {}, true],
  ["no picture but words", { hasPicture: false }, true],
  ["a picture without words", { about: "" }, true],
  ["neither picture nor words", { hasPicture: false, about: "  " }, false],
  ["no interests", { interests: [] }, false],
])("%s", (_name, change, expected) => {
  expect(isProfileComplete({ ...complete, ...change })).toBe(expected);
});
