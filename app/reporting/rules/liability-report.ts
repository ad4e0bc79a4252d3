import { allocateSales } from "./allocation.ts";
import { type Cohort, cohortsOf, cumulativeRates } from "./cohorts.ts";
import type { LedgerSum } from "./ledger-sum.ts";
import { deficitAt, liabilityOf, outstandingByExpiry, type ReportDate } from "./liability.ts";
import { monthNumber } from "./month.ts";
import { movementsByMonth, outstandingAt } from "./movements.ts";
import { movementsInMoney, totalMovement } from "./movements-in-money.ts";
import { expectedRedemption, redemptionCurve, type Tail } from "./redemption-curve.ts";
import type { ReportRange } from "./report-range.ts";
import type { PointPrice } from "./value.ts";

/** Every figure of the liability page from the sums of the ledger; see the rules it is made of. */
export function liabilityReport(
  sums: readonly LedgerSum[],
  {
    range,
    expiryMonths,
    price,
    sales,
  }: {
    range: ReportRange;
    /** How long new points can be used; null: for ever. */
    expiryMonths: number | null;
    price: PointPrice;
    sales: { orders: number; salesMinor: number; pointsIssued: number };
  },
) {
  const { at } = range;
  const movements = movementsByMonth(sums, range);
  const monthly = cohortsOf(sums, { until: at.month });
  const curve = redemptionCurve(monthly, (cohort) => completeSteps(cohort, at));
  const liabilityBy = (tail: Tail) => liabilityOf(sums, { at, curve, price, tail });
  const liability = liabilityBy(range.tail);
  const newPoints = expectedRedemption(curve, {
    age: 0,
    monthsLeft: expiryMonths,
    tail: range.tail,
  });
  const entries = outstandingAt(sums, at.month);
  return {
    range,
    movements,
    total: totalMovement(movements),
    inMoney: movementsInMoney(movements, price),
    entries,
    closing: movements.at(-1)?.closing ?? 0,
    deficit: deficitAt(sums, at.month),
    liability,
    bounds: (["prudent", "trend", "none"] as const).map((tail) => {
      const { byAge: _, ...figures } = liabilityBy(tail);
      return figures;
    }),
    expiries: outstandingByExpiry(sums, at.month),
    cohorts: cohortsOf(sums, { until: at.month, length: range.cohortLength }).map(
      ({ steps, ...cohort }) => ({ ...cohort, rates: cumulativeRates({ ...cohort, steps }) }),
    ),
    curve,
    allocation: {
      orders: sales.orders,
      rate: newPoints,
      ...allocateSales({ ...sales, price, redemptionRate: newPoints }),
    },
  };
}

/** How many steps of a monthly cohort are over at the reporting date. */
function completeSteps(cohort: Cohort, at: ReportDate): number {
  return monthNumber(at.month) - monthNumber(cohort.month) + (at.isComplete ? 1 : 0);
}
