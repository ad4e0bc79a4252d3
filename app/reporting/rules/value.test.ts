import fc from "fast-check";
import { expect, test } from "vitest";
import { apportion, roundHalf, valueOfPoints } from "./value.ts";

test.each([
  { points: 1_250, price: { points: 100, minor: 100 }, value: 1_250 },
  { points: 1_250, price: { points: 100, minor: 55 }, value: 688 },
  { points: -1_250, price: { points: 100, minor: 55 }, value: -688 },
  // 100 points for 1 yen, and for 250 fils: the price is in the currency's own smallest unit.
  { points: 1_250, price: { points: 100, minor: 1 }, value: 13 },
  { points: 1_250, price: { points: 100, minor: 250 }, value: 3_125 },
  { points: 0, price: { points: 100, minor: 100 }, value: 0 },
])(
  "$points points at $price.minor for $price.points are worth $value",
  ({ points, price, value }) => {
    expect(valueOfPoints(points, price)).toBe(value);
  },
);

test("rounds halves away from zero, as accounts do", () => {
  expect([2.5, -2.5, 2.4, -2.4, -0.2].map(roundHalf)).toEqual([3, -3, 2, -2, 0]);
});

test.each([
  { parts: [1.5, 1.5, 1], total: 4, rounded: [2, 1, 1] },
  { parts: [0, 0.4, 0.6], total: 1, rounded: [0, 0, 1] },
  { parts: [3.2, -1.7, 0, 0], total: 2, rounded: [3, -1, 0, 0] },
  { parts: [0, 0], total: 0, rounded: [0, 0] },
])("$parts become $rounded", ({ parts, total, rounded }) => {
  expect(apportion(parts, total)).toEqual(rounded);
});

test("parts add up to the rounded whole and stay beside what they were", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }),
      (parts) => {
        const total = roundHalf(parts.reduce((sum, part) => sum + part, 0));
        const rounded = apportion(parts, total);
        if (parts.every((part) => part === 0)) return;
        expect(rounded.reduce((sum, part) => sum + part, 0)).toBe(total);
        rounded.forEach((part, index) => {
          expect(Math.abs(part - parts[index]!)).toBeLessThanOrEqual(1 + 1e-6);
          if (parts[index] === 0) expect(part).toBe(0);
        });
      },
    ),
  );
});
