import fc from "fast-check";
import { expect, test } from "vitest";
import { allocateSales } from "./allocation.ts";
import { anyLedger, bookedSums } from "./any-ledger.ts";
import { cohortsOf } from "./cohorts.ts";
import type { LedgerSum } from "./ledger-sum.ts";
import { deficitAt, liabilityOf } from "./liability.ts";
import { monthNumber } from "./month.ts";
import { outstandingAt } from "./movements.ts";
import { redemptionCurve } from "./redemption-curve.ts";
import { stackFlows } from "./stack-flows.ts";

const price = { points: 100, minor: 100 };
const noHistory = redemptionCurve([], () => 0);
const november = { month: "2026-04", kind: "hold", cohort: "2025-11", expiry: null };
const lots: LedgerSum[] = [
  ...bookedSums(
    { month: "2026-05", kind: "earn", points: 700, cohort: "2026-05", expiry: "2028-05" },
    "issued",
    "pending",
  ),
  ...bookedSums(
    { month: "2025-11", kind: "earn", points: 400, cohort: "2025-11", expiry: null },
    "issued",
  ),
  { ...november, account: "available", points: -50 },
  { ...november, account: "held", points: 50 },
];

test("shows points by age and account; without history all of them are owed", () => {
  const at = { month: "2026-05", isComplete: false };
  const liability = liabilityOf(lots, { at, curve: noHistory, price, tail: "prudent" });
  expect(liability).toMatchObject({
    points: 1_100,
    rate: 1,
    breakageMinor: 0,
    liabilityMinor: 1_100,
  });
  expect(liability.byAge.filter(({ points }) => points !== 0)).toMatchObject([
    { band: 0, pending: 700, available: 0, held: 0, points: 700, liabilityMinor: 700 },
    { band: 6, pending: 0, available: 350, held: 50, points: 400, liabilityMinor: 400 },
  ]);
});

test.each([
  { currency: "JPY", minor: 1, liabilityMinor: 11 },
  { currency: "EUR", minor: 100, liabilityMinor: 1_100 },
  { currency: "KWD", minor: 333, liabilityMinor: 3_663 },
])("counts in the smallest unit of $currency", ({ minor, liabilityMinor }) => {
  const at = { month: "2026-05", isComplete: false };
  const options = { at, curve: noHistory, price: { points: 100, minor }, tail: "prudent" as const };
  expect(liabilityOf(lots, options).liabilityMinor).toBe(liabilityMinor);
});

test("a member's deficit lessens what is outstanding, not what others are owed", () => {
  const sums = [
    ...lots,
    ...bookedSums(
      { month: "2026-05", kind: "claw-back", points: -300, cohort: null, expiry: null },
      "adjusted",
    ),
  ];
  const at = { month: "2026-05", isComplete: false };
  expect(deficitAt(sums, "2026-05")).toBe(-300);
  expect(outstandingAt(sums, "2026-05")).toBe(800);
  expect(liabilityOf(sums, { at, curve: noHistory, price, tail: "prudent" }).points).toBe(1_100);
});

test("its parts add up, and breakage lies between nothing and everything", () => {
  const anyPrice = fc.record({
    points: fc.integer({ min: 1, max: 500 }),
    minor: fc.integer({ min: 1, max: 500 }),
  });
  fc.assert(
    fc.property(
      anyLedger,
      anyPrice,
      fc.constantFrom("prudent" as const, "trend" as const, "none" as const),
      fc.boolean(),
      (sums, anyOne, tail, isComplete) => {
        const at = { month: "2026-06", isComplete };
        const curve = redemptionCurve(
          cohortsOf(sums, { until: at.month }),
          ({ month }) => monthNumber(at.month) - monthNumber(month) + (isComplete ? 1 : 0),
        );
        const liability = liabilityOf(sums, { at, curve, price: anyOne, tail });
        const sum = (name: "points" | "expectedPoints" | "valueMinor" | "liabilityMinor") =>
          liability.byAge.reduce((total, row) => total + row[name], 0);
        expect(sum("points")).toBe(outstandingAt(sums, at.month) - deficitAt(sums, at.month));
        expect(sum("expectedPoints")).toBe(liability.expectedPoints);
        expect(sum("valueMinor")).toBe(liability.valueMinor);
        expect(sum("liabilityMinor")).toBe(liability.liabilityMinor);
        expect(liability.liabilityMinor + liability.breakageMinor).toBe(liability.valueMinor);
        expect(liability.breakagePoints).toBeGreaterThanOrEqual(0);
        expect(liability.breakageMinor).toBeGreaterThanOrEqual(0);
        expect(liability.liabilityMinor).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

test("allocates the example of the standard: 100,000 of goods, 10,000 points, 95 % expected", () => {
  // IFRS 15, example 52: goods 100,000, points 9,500: 91,324 and 8,676 currency units.
  const allocation = allocateSales({
    salesMinor: 100_000,
    pointsIssued: 10_000,
    price: { points: 1, minor: 1 },
    redemptionRate: 0.95,
  });
  expect(allocation).toMatchObject({
    pointsPriceMinor: 9_500,
    goodsRevenueMinor: 91_324,
    deferredMinor: 8_676,
  });
});

test.each([
  { salesMinor: 0, pointsIssued: 0, deferredMinor: 0 },
  { salesMinor: 0, pointsIssued: 500, deferredMinor: 0 },
  { salesMinor: 5_000, pointsIssued: 0, deferredMinor: 0 },
])(
  "of sales of $salesMinor with $pointsIssued points nothing is deferred",
  ({ deferredMinor, ...sale }) => {
    const allocation = allocateSales({ ...sale, price, redemptionRate: 1 });
    expect(allocation.deferredMinor).toBe(deferredMinor);
    expect(allocation.goodsRevenueMinor).toBe(sale.salesMinor);
  },
);

test("stacks gains upwards and losses downwards", () => {
  expect(stackFlows({ issued: 100, redeemed: -60, expired: 0, adjusted: -10 })).toEqual([
    { flow: "issued", from: 0, to: 100 },
    { flow: "redeemed", from: 0, to: -60 },
    { flow: "adjusted", from: -60, to: -70 },
  ]);
});
