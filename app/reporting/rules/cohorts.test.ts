import fc from "fast-check";
import { expect, test } from "vitest";
import { anyLedger, bookedSums } from "./any-ledger.ts";
import { cohortsOf, cumulativeRates } from "./cohorts.ts";
import { deficitAt, outstandingByExpiry } from "./liability.ts";
import { outstandingAt } from "./movements.ts";

const january = { cohort: "2026-01", expiry: "2028-01" };
const march = { cohort: "2026-03", expiry: "2028-03" };
const ledger = [
  ...bookedSums({ month: "2026-01", kind: "earn", points: 1_000, ...january }, "issued"),
  ...bookedSums({ month: "2026-02", kind: "claw-back", points: -200, ...january }, "adjusted"),
  ...bookedSums({ month: "2026-02", kind: "capture", points: -400, ...january }, "redeemed"),
  ...bookedSums({ month: "2026-04", kind: "return", points: 80, ...january }, "redeemed"),
  ...bookedSums({ month: "2026-03", kind: "grant", points: 300, ...march }, "issued"),
  ...bookedSums({ month: "2026-04", kind: "expire", points: -100, ...march }, "expired"),
];

test("tells what became of the points of each month", () => {
  const cohorts = cohortsOf(ledger, { until: "2026-04" });
  expect(cohorts).toMatchObject([
    {
      month: "2026-01",
      earned: 1_000,
      takenBack: 200,
      redeemed: 320,
      expired: 0,
      outstanding: 480,
      redemptionRate: 0.4,
    },
    {
      month: "2026-03",
      earned: 300,
      takenBack: 0,
      redeemed: 0,
      expired: 100,
      outstanding: 200,
      redemptionRate: 0,
    },
  ]);
  expect(cohorts.map(cumulativeRates)).toEqual([
    [0, 0.5, 0.5, 0.4],
    [0, 0],
  ]);
});

test("puts months together into quarters", () => {
  const quarters = cohortsOf(ledger, { until: "2026-04", length: 3 });
  expect(quarters.map(({ month, earned, steps }) => [month, earned, steps.length])).toEqual([
    ["2026-01", 1_300, 2],
  ]);
});

test("has no rate where everything was taken back", () => {
  const taken = [
    ...bookedSums({ month: "2026-01", kind: "earn", points: 10, ...january }, "issued"),
    ...bookedSums({ month: "2026-01", kind: "claw-back", points: -10, ...january }, "adjusted"),
  ];
  expect(cohortsOf(taken, { until: "2026-01" })).toMatchObject([
    { redemptionRate: null, outstanding: 0 },
  ]);
});

test("no point is lost between cohorts, months of expiry and the ledger", () => {
  fc.assert(
    fc.property(
      anyLedger,
      fc.constantFrom("2024-08", "2025-06", "2027-12"),
      fc.constantFrom(1 as const, 3 as const),
      (sums, until, length) => {
        const total = outstandingAt(sums, until);
        const sum = (rows: { outstanding?: number; points?: number }[]) =>
          rows.reduce((all, row) => all + (row.outstanding ?? row.points ?? 0), 0);
        expect(sum(cohortsOf(sums, { until, length })) + deficitAt(sums, until)).toBe(total);
        expect(sum(outstandingByExpiry(sums, until)) + deficitAt(sums, until)).toBe(total);
      },
    ),
  );
});
