import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { autoHideWeight, flagWeight, hidesByWeight, hidingWeight } from "./flag-weight.ts";

test("a report counts one and the reporter's trust, a member of staff's five", () => {
  expect(flagWeight({ role: "member", trustLevel: 0 })).toBe(1);
  expect(flagWeight({ role: "member", trustLevel: 2 })).toBe(3);
  expect(flagWeight({ role: "moderator", trustLevel: 0 })).toBe(5);
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
