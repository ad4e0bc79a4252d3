import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactForAmount, roundPoints, times } from "./earn.ts";
import type { Rounding } from "./programme.ts";

const pointsOf = (
  given: { amountMinor: number; currency: string; perCurrencyUnit: number; multiplier: number },
  rounding: Rounding = "floor",
) => roundPoints(times(exactForAmount(given), given.multiplier), rounding);

describe("points for an amount", () => {
  test.each([
    { amountMinor: 1_999, currency: "EUR", perCurrencyUnit: 1, multiplier: 1, points: 19 },
    { amountMinor: 1_999, currency: "EUR", perCurrencyUnit: 1, multiplier: 1.5, points: 28 },
    { amountMinor: 99, currency: "EUR", perCurrencyUnit: 1, multiplier: 1, points: 0 },
    { amountMinor: 0, currency: "EUR", perCurrencyUnit: 10, multiplier: 1, points: 0 },
    { amountMinor: 1_000, currency: "EUR", perCurrencyUnit: 0.1, multiplier: 1, points: 1 },
    { amountMinor: 2_990, currency: "JPY", perCurrencyUnit: 0.01, multiplier: 1, points: 29 },
    { amountMinor: 12_500, currency: "KWD", perCurrencyUnit: 10, multiplier: 1, points: 120 },
    { amountMinor: 1_100, currency: "EUR", perCurrencyUnit: 1.1, multiplier: 1, points: 12 },
    { amountMinor: 1_999, currency: "EUR", perCurrencyUnit: 0.1, multiplier: 1.5, points: 2 },
  ])(
    "$amountMinor minor units of $currency × $perCurrencyUnit × $multiplier give $points",
    ({ points, ...given }) => {
      expect(pointsOf(given)).toBe(points);
    },
  );

  test("rounds to the nearest where the programme says so", () => {
    const given = { amountMinor: 1_999, currency: "EUR", perCurrencyUnit: 1, multiplier: 1.5 };
    expect(pointsOf(given, "nearest")).toBe(29);
  });

  test("never gives more for less", () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.nat(10_000), (amountMinor, more) => {
        const rule = { currency: "EUR", perCurrencyUnit: 1.25, multiplier: 1.1 };
        expect(pointsOf({ ...rule, amountMinor: amountMinor + more })).toBeGreaterThanOrEqual(
          pointsOf({ ...rule, amountMinor }),
        );
      }),
    );
  });
});
