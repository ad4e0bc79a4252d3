import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  autoHideWeight,
  flagWeight,
  hidesByRegular,
  hidesByWeight,
  hidingWeight,
} from "./flag-weight.ts";

const record = { decided: 0, unfounded: 0 };

test("a report counts one and the reporter's trust, a member of staff's five", () => {
  expect(flagWeight({ role: "member", trustLevel: 0, record })).toBe(1);
  expect(flagWeight({ role: "member", trustLevel: 2, record })).toBe(3);
  expect(flagWeight({ role: "moderator", trustLevel: 0, record })).toBe(5);
});

test.each([
  [{ decided: 5, unfounded: 5 }, 3, "five say nothing yet"],
  [{ decided: 10, unfounded: 3 }, 3, "as right as most"],
  [{ decided: 10, unfounded: 0 }, 5, "always right"],
  [{ decided: 20, unfounded: 13 }, 1.5, "half as often right as most"],
  [{ decided: 6, unfounded: 6 }, 0, "never right"],
])("what came of reports before weighs: %o gives %d, %s", (before, weight) => {
  const member = { role: "member", trustLevel: 2, record: before } as const;
  expect(flagWeight(member)).toBeCloseTo(weight);
});

test("whoever was right once more never weighs less, and nobody less than nothing", () => {
  const decided = fc.integer({ min: 1, max: 500 });
  const cases = decided.chain((count) =>
    fc.record({ decided: fc.constant(count), unfounded: fc.integer({ min: 1, max: count }) }),
  );
  fc.assert(
    fc.property(cases, fc.integer({ min: 0, max: 4 }), (before, trustLevel) => {
      const weigh = (unfounded: number) =>
        flagWeight({ role: "member", trustLevel, record: { ...before, unfounded } });
      expect(weigh(before.unfounded)).toBeGreaterThanOrEqual(0);
      expect(weigh(before.unfounded - 1)).toBeGreaterThanOrEqual(weigh(before.unfounded));
    }),
  );
});

test("new accounts, however many, do not hide a post by themselves; with others they count", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000 }), (accounts) => {
      expect(hidingWeight(Array(accounts).fill(1))).toBeLessThan(autoHideWeight);
    }),
  );
  expect(hidingWeight([1, 1, 1, 1, 1, 5])).toBe(9);
});

describe("hiding by weight", () => {
  const heavy = { weight: 8.33, authorRole: "member", letStandByReview: false } as const;
  test("begins at the threshold", () => {
    expect(hidesByWeight(heavy)).toBe(true);
    expect(hidesByWeight({ ...heavy, weight: 8.32 })).toBe(false);
  });
  test("never befalls staff", () => {
    expect(hidesByWeight({ ...heavy, weight: 500, authorRole: "manager" })).toBe(false);
  });
  test("never befalls what a review has let stand", () => {
    expect(hidesByWeight({ ...heavy, weight: 500, letStandByReview: true })).toBe(false);
  });
});

describe("a regular's word that somebody new wrote spam", () => {
  const spam = {
    reason: "spam",
    weight: 4,
    reporterLevel: 3,
    authorLevel: 0,
    authorRole: "member",
    letStandByReview: false,
  } as const;
  test.each([
    ["hides at once", {}, true],
    ["so does whom the team has appointed", { weight: 5, reporterLevel: 4 }, true],
    ["not for another reason", { reason: "insult" }, false],
    ["not by somebody less trusted, however right", { weight: 5, reporterLevel: 2 }, false],
    ["not by a regular who is wrong too often", { weight: 2.9 }, false],
    ["not of somebody who is known here", { authorLevel: 1 }, false],
    ["never of staff", { authorRole: "moderator" }, false],
    ["not what a review let stand", { letStandByReview: true }, false],
  ] as const)("%s", (_, change, hides) => {
    expect(hidesByRegular({ ...spam, ...change })).toBe(hides);
  });
});
