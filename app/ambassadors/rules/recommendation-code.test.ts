import fc from "fast-check";
import { expect, test } from "vitest";
import { isRecommendationCode, recommendationCode } from "./recommendation-code.ts";

test.each([
  ["Levent Aksoy", 7, 1, "levent-aksoy"],
  ["Levent Aksoy", 7, 2, "levent-aksoy-2"],
  ["Jörg Weiß", 7, 1, "joerg-weiss"],
  ["Łukasz Ørsted", 7, 1, "lukasz-orsted"],
  ["  ---  ", 7, 1, "member-7"],
  ["Bo", 42, 1, "bo-42"],
  ["王芳", 1234, 1, "1234"],
])("%s, member %i, attempt %i: %s", (displayName, memberNumber, attempt, code) => {
  expect(recommendationCode({ displayName, memberNumber, attempt })).toBe(code);
});

test("every name makes a valid code", () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }),
      fc.integer({ min: 1, max: 9_999_999 }),
      fc.integer({ min: 1, max: 50 }),
      (displayName, memberNumber, attempt) => {
        expect(
          isRecommendationCode(recommendationCode({ displayName, memberNumber, attempt })),
        ).toBe(true);
      },
    ),
  );
});
