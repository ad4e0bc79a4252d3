import fc from "fast-check";
import { expect, test } from "vitest";
import { anyLedger } from "./any-ledger.ts";
import { type Cohort, cohortsOf } from "./cohorts.ts";
import { monthNumber } from "./month.ts";
import { expectedRedemption, redemptionCurve } from "./redemption-curve.ts";

/** `count` cohorts of 1,000 points, of which the same is redeemed at each age; all steps are over. */
function alike(count: number, redeemedAtAge: number[], expiredAtAge: number[] = []): Cohort[] {
  return Array.from({ length: count }, (_, index) => ({
    month: `2024-${String(index + 1).padStart(2, "0")}`,
    earned: 1_000,
    takenBack: 0,
    redeemed: 0,
    expired: 0,
    outstanding: 0,
    redemptionRate: null,
    steps: redeemedAtAge.map((redeemed, age) => ({
      earned: age === 0 ? 1_000 : 0,
      takenBack: 0,
      redeemed,
      expired: expiredAtAge[age] ?? 0,
    })),
  }));
}

const everyStep = ({ steps }: Cohort) => steps.length;
const year = [100, 90, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

test("divides what was redeemed at an age by what was there, all cohorts together", () => {
  const { points } = redemptionCurve(alike(3, year), everyStep);
  expect(points[0]).toMatchObject({ age: 0, cohorts: 3, exposed: 3_000, redemptionRate: 0.1 });
  expect(points[1]).toMatchObject({ age: 1, exposed: 2_700, redemptionRate: 0.1 });
});

test("what was taken back leaves the calculation", () => {
  const cohorts = alike(3, year).map((cohort) => ({
    ...cohort,
    steps: cohort.steps.map((step, age) => (age === 0 ? { ...step, takenBack: 500 } : step)),
  }));
  expect(redemptionCurve(cohorts, everyStep).points[0]).toMatchObject({
    exposed: 1_500,
    redemptionRate: 0.2,
  });
});

test("ends where fewer than three cohorts have been", () => {
  const cohorts = [...alike(2, year), ...alike(1, year.slice(0, 4))];
  expect(redemptionCurve(cohorts, everyStep).points).toHaveLength(4);
});

test("a month that is still running counts for nothing", () => {
  const { points } = redemptionCurve(alike(3, year), ({ steps }) => steps.length - 1);
  expect(points).toHaveLength(11);
});

test("assumes no breakage before there are twelve complete months", () => {
  const short = redemptionCurve(alike(5, year.slice(0, 11)), everyStep);
  expect(short.hasHistory).toBe(false);
  for (const tail of ["prudent", "trend", "none"] as const)
    expect(expectedRedemption(short, { age: 3, monthsLeft: 4, tail })).toBe(1);
  expect(redemptionCurve(alike(5, year), everyStep).hasHistory).toBe(true);
  expect(redemptionCurve([], everyStep)).toMatchObject({ hasHistory: false, completeMonths: 0 });
});

test("a whole life observed needs no assumption", () => {
  // Of 1,000 points 400 are redeemed, the rest expires at the end.
  const life = redemptionCurve(
    alike(3, [100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 300, 0], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 600]),
    everyStep,
  );
  for (const tail of ["prudent", "trend", "none"] as const) {
    expect(expectedRedemption(life, { age: 0, monthsLeft: 11, tail })).toBeCloseTo(0.4, 10);
    expect(expectedRedemption(life, { age: 5, monthsLeft: 6, tail })).toBeCloseTo(300 / 900, 10);
    expect(expectedRedemption(life, { age: 11, monthsLeft: 0, tail })).toBe(0);
  }
});

test("beyond history: all, as before until expiry, or nothing", () => {
  const tenPerCent = Array.from({ length: 12 }, (_, age) => 100 * 0.9 ** age);
  const curve = redemptionCurve(alike(3, tenPerCent), everyStep);
  const expected = (tail: "prudent" | "trend" | "none", monthsLeft: number | null) =>
    expectedRedemption(curve, { age: 12, monthsLeft, tail });
  expect(curve.trendRate).toBeCloseTo(0.1, 10);
  expect(expected("prudent", 1)).toBe(1);
  expect(expected("trend", 1)).toBeCloseTo(1 - 0.9 ** 2, 10);
  expect(expected("trend", null)).toBe(1);
  expect(expected("none", 1)).toBe(0);
});

test("every expectation is a share, and the assumptions stand in their order", () => {
  const until = "2026-06";
  fc.assert(
    fc.property(
      anyLedger,
      fc.nat(30),
      fc.option(fc.integer({ min: -3, max: 40 })),
      (sums, age, monthsLeft) => {
        const curve = redemptionCurve(
          cohortsOf(sums, { until }),
          ({ month }) => monthNumber(until) - monthNumber(month),
        );
        const [none, trend, prudent] = (["none", "trend", "prudent"] as const).map((tail) =>
          expectedRedemption(curve, { age, monthsLeft, tail }),
        );
        expect(none).toBeGreaterThanOrEqual(0);
        expect(trend).toBeGreaterThanOrEqual(none! - 1e-12);
        expect(prudent).toBeGreaterThanOrEqual(trend! - 1e-12);
        expect(prudent).toBeLessThanOrEqual(1);
      },
    ),
  );
});
