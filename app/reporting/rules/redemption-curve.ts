import type { Cohort } from "./cohorts.ts";

/** What happened to points at one age, of all cohorts that have lived through it. */
export interface CurvePoint {
  /** Months since the month of earning. */
  age: number;
  cohorts: number;
  /** Points that were there to be redeemed: left from before and new, less what was taken back. */
  exposed: number;
  redeemed: number;
  expired: number;
  /** Shares of what was exposed, 0 to 1. */
  redemptionRate: number;
  expiryRate: number;
}

/** What is assumed of ages that no three cohorts have reached yet. */
export type Tail = "prudent" | "trend" | "none";

export interface RedemptionCurve {
  points: CurvePoint[];
  /** Whether the ledger's history carries an estimate; where not, no breakage is assumed. */
  hasHistory: boolean;
  /** Complete months since the first points. */
  completeMonths: number;
  /** Redemption rate a month of the oldest three observed ages together. */
  trendRate: number;
}

/** Fewer complete months than these carry no estimate. */
export const minimumMonths = 12;
const minimumCohorts = 3;
const trendAges = 3;

/**
 * Development by age (chain ladder in rates): of the points exposed at an age, how many were redeemed
 * and how many expired, all cohorts weighed by their points. `completeSteps` tells how many steps of
 * a cohort are over, so that a month that is still running counts for nothing. What was taken back
 * after refunds leaves the calculation. Ages count from 0 without a gap, as long as three cohorts
 * have reached them.
 */
export function redemptionCurve(
  cohorts: readonly Cohort[],
  completeSteps: (cohort: Cohort) => number,
): RedemptionCurve {
  const lived = cohorts.map((cohort) => exposures(cohort, completeSteps(cohort)));
  const completeMonths = Math.max(0, ...lived.map((steps) => steps.length));
  const points: CurvePoint[] = [];
  for (let age = 0; age < completeMonths; age++) {
    const point = pointAt(age, lived);
    if (point.cohorts < minimumCohorts) break;
    points.push(point);
  }
  return {
    points,
    completeMonths,
    hasHistory: completeMonths >= minimumMonths && points.length > 0,
    trendRate: trendOf(points.slice(-trendAges)),
  };
}

/**
 * The share of points still outstanding that is expected to be redeemed, 0 to 1, from the start of
 * age `age`. Observed ages take their rates; after the last one, `tail` decides: prudent (all that is
 * left is redeemed), trend (the rate of the oldest three ages goes on until the points expire) or
 * none (nothing more is redeemed). `monthsLeft` counts the months of use after this one; null: no end.
 */
export function expectedRedemption(
  curve: RedemptionCurve,
  { age, monthsLeft, tail }: { age: number; monthsLeft: number | null; tail: Tail },
): number {
  if (!curve.hasHistory) return 1;
  let left = 1;
  let redeemed = 0;
  const end = monthsLeft === null ? Number.POSITIVE_INFINITY : age + Math.max(0, monthsLeft);
  for (let at = age; at < curve.points.length; at++) {
    const { redemptionRate, expiryRate } = curve.points[at]!;
    redeemed += left * redemptionRate;
    left *= 1 - redemptionRate - expiryRate;
    if (at >= end) return within(redeemed);
  }
  const months = end - Math.max(age, curve.points.length) + 1;
  return within(redeemed + left * tailShare(curve, months)[tail]);
}

function tailShare({ trendRate }: RedemptionCurve, months: number): Record<Tail, number> {
  // Without an end, whatever is redeemed at all is redeemed some day.
  const trend = Number.isFinite(months) ? 1 - (1 - trendRate) ** months : Math.ceil(trendRate);
  return { prudent: 1, trend, none: 0 };
}

type Exposure = Pick<CurvePoint, "exposed" | "redeemed" | "expired">;

function exposures(cohort: Cohort, complete: number): Exposure[] {
  let open = 0;
  return cohort.steps.slice(0, Math.max(0, complete)).map((step) => {
    const exposed = open + step.earned - step.takenBack;
    open = exposed - step.redeemed - step.expired;
    return { exposed, redeemed: step.redeemed, expired: step.expired };
  });
}

function pointAt(age: number, lived: readonly Exposure[][]): CurvePoint {
  const reached = lived.flatMap((steps) => steps[age] ?? []).filter(({ exposed }) => exposed > 0);
  const sum = (name: keyof Exposure) => reached.reduce((total, one) => total + one[name], 0);
  const [exposed, redeemed, expired] = [sum("exposed"), sum("redeemed"), sum("expired")];
  const redemptionRate = share(redeemed, exposed);
  return {
    age,
    cohorts: reached.length,
    exposed,
    redeemed,
    expired,
    redemptionRate,
    expiryRate: Math.min(share(expired, exposed), 1 - redemptionRate),
  };
}

function trendOf(points: readonly CurvePoint[]): number {
  const sum = (name: "exposed" | "redeemed") =>
    points.reduce((total, point) => total + point[name], 0);
  return share(sum("redeemed"), sum("exposed"));
}

/** Returns can outweigh what was spent in a month: a rate never leaves 0 to 1. */
function share(part: number, whole: number): number {
  return whole > 0 ? within(part / whole) : 0;
}

function within(rate: number): number {
  return Math.min(1, Math.max(0, rate));
}
