import { expect, test } from "vitest";
import { staffMovementOf } from "./approvals.ts";

const limits = { maxGrantPoints: 5_000, approvalAbovePoints: 1_000 };

test.each([
  [1, "at-once"],
  [1_000, "at-once"],
  [-1_000, "at-once"],
  [1_001, "needs-approval"],
  [-5_000, "needs-approval"],
  [5_001, "too-large"],
  [-5_001, "too-large"],
] as const)("%d points: %s", (points, expected) => {
  expect(staffMovementOf(points, limits)).toBe(expected);
});

test("a limit below the second person's leaves nothing for that person", () => {
  const few = { maxGrantPoints: 500, approvalAbovePoints: 1_000 };
  expect(staffMovementOf(501, few)).toBe("too-large");
});
