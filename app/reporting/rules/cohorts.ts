import { isOutstanding, type LedgerSum } from "./ledger-sum.ts";
import { type Month, monthNumber } from "./month.ts";

/** What became of points, one step of age at a time (steps are months or quarters). */
export interface CohortStep {
  earned: number;
  takenBack: number;
  redeemed: number;
  expired: number;
}

/** The points earned in one period. */
export interface Cohort extends CohortStep {
  /** Its first month. */
  month: Month;
  outstanding: number;
  /** Redeemed of what was earned and not taken back, 0 to 1; null: nothing is left of it. */
  redemptionRate: number | null;
  /** By age: the first is the period of earning itself. As many as have begun. */
  steps: CohortStep[];
}

export type CohortLength = 1 | 3;

/**
 * Cohorts by the month (or quarter) in which points were earned, with what became of them until the
 * end of `until`. Returned points lessen what was redeemed; what a refund or staff took, and what
 * filled an earlier deficit, counts as taken back. What is booked on no lot belongs to no cohort.
 */
export function cohortsOf(
  sums: readonly LedgerSum[],
  { until, length = 1 }: { until: Month; length?: CohortLength },
): Cohort[] {
  const periodOf = (month: Month) => Math.floor(monthNumber(month) / length);
  const lots = sums.filter((sum) => isOutstanding(sum) && sum.cohort && sum.month <= until);
  const last = periodOf(until);
  // Earned after `until`, but booked before (a shop's clock ahead of ours): of the last period.
  const groups = Map.groupBy(lots, (sum) => Math.min(last, periodOf(sum.cohort!)));
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([period, entries]) => {
      const steps = Array.from({ length: last - period + 1 }, emptyStep);
      for (const sum of entries) {
        const age = Math.max(0, periodOf(sum.month) - period);
        count(steps[age]!, sum);
      }
      return { month: firstMonth(period, length), ...totals(steps), steps };
    });
}

/** Redeemed until the end of each step, as a share of what was earned and not taken back. */
export function cumulativeRates(cohort: Cohort): (number | null)[] {
  const base = cohort.earned - cohort.takenBack;
  let redeemed = 0;
  return cohort.steps.map((step) => {
    redeemed += step.redeemed;
    return base > 0 ? redeemed / base : null;
  });
}

function count(step: CohortStep, { kind, points }: LedgerSum): void {
  if (kind === "earn" || kind === "grant" || (kind === "adjust" && points > 0))
    step.earned += points;
  else if (kind === "capture" || kind === "return") step.redeemed -= points;
  else if (kind === "expire") step.expired -= points;
  // Reserving, releasing and becoming available sum to zero, unless a deficit is filled on the way.
  else step.takenBack -= points;
}

function totals(steps: readonly CohortStep[]) {
  const sum = emptyStep();
  for (const step of steps)
    for (const name of ["earned", "takenBack", "redeemed", "expired"] as const)
      sum[name] += step[name];
  const base = sum.earned - sum.takenBack;
  return {
    ...sum,
    outstanding: base - sum.redeemed - sum.expired,
    redemptionRate: base > 0 ? sum.redeemed / base : null,
  };
}

function emptyStep(): CohortStep {
  return { earned: 0, takenBack: 0, redeemed: 0, expired: 0 };
}

function firstMonth(period: number, length: CohortLength): Month {
  const number = period * length;
  const year = String(Math.floor(number / 12)).padStart(4, "0");
  return `${year}-${String((number % 12) + 1).padStart(2, "0")}`;
}
