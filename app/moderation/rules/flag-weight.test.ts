import { describe, expect, test } from "vitest";
import { flagWeight, hidesByWeight } from "./flag-weight.ts";

test("a report counts one and the reporter's trust, a member of staff's five", () => {
  expect(flagWeight({ role: "member", trustLevel: 0 })).toBe(1);
  expect(flagWeight({ role: "member", trustLevel: 2 })).toBe(3);
  expect(flagWeight({ role: "moderator", trustLevel: 0 })).toBe(5);
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
