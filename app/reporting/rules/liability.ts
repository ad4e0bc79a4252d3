import { isOutstanding, type LedgerSum, sumPoints } from "./ledger-sum.ts";
import { type Month, monthNumber } from "./month.ts";
import { expectedRedemption, type RedemptionCurve, type Tail } from "./redemption-curve.ts";
import { apportion, type PointPrice, roundHalf, valueOfPoints } from "./value.ts";

/** Until when the ledger is looked at: the end of `month`, or within it while it is running. */
export interface ReportDate {
  month: Month;
  isComplete: boolean;
}

/** First month of age of each band; the last one is open. */
export const ageBands = [0, 3, 6, 12, 18, 24] as const;
export type AgeBand = (typeof ageBands)[number];

export interface AgeRow {
  band: AgeBand;
  pending: number;
  available: number;
  held: number;
  points: number;
  /** Of these points, how many are expected to be redeemed (rounded). */
  expectedPoints: number;
  valueMinor: number;
  liabilityMinor: number;
}

export interface Liability {
  tail: Tail;
  /** On lots, so before members' deficits: a deficit of one does not pay what another is owed. */
  points: number;
  expectedPoints: number;
  breakagePoints: number;
  /** Expected redemption of what is outstanding, 0 to 1; 1 where nothing is. */
  rate: number;
  valueMinor: number;
  breakageMinor: number;
  liabilityMinor: number;
  byAge: AgeRow[];
}

/**
 * Liability in money by the stand-alone price (IFRS 15, B39–B43): points outstanding × price of a
 * point × expected redemption. Each part of the table is rounded so that the parts add up. Pending
 * points are owed as others are: their purchase has been paid.
 */
export function liabilityOf(
  sums: readonly LedgerSum[],
  {
    at,
    curve,
    price,
    tail,
  }: { at: ReportDate; curve: RedemptionCurve; price: PointPrice; tail: Tail },
): Liability {
  const rows = ageRows(sums, { at, curve, tail });
  const points = sumPoints(rows);
  const exact = rows.reduce((total, row) => total + row.expected, 0);
  const unit = price.minor / price.points;
  const expectedPoints = roundHalf(exact);
  const valueMinor = valueOfPoints(points, price);
  const liabilityMinor = Math.min(valueMinor, roundHalf(exact * unit));
  const expected = rows.map((row) => row.expected);
  const parts = {
    points: apportion(expected, expectedPoints),
    value: apportion(
      rows.map((row) => row.points * unit),
      valueMinor,
    ),
    liability: apportion(
      expected.map((one) => one * unit),
      liabilityMinor,
    ),
  };
  return {
    tail,
    points,
    expectedPoints,
    breakagePoints: points - expectedPoints,
    rate: points > 0 ? exact / points : 1,
    valueMinor,
    breakageMinor: valueMinor - liabilityMinor,
    liabilityMinor,
    byAge: rows.map(({ expected: _, ...row }, index) => ({
      ...row,
      expectedPoints: parts.points[index]!,
      valueMinor: parts.value[index]!,
      liabilityMinor: parts.liability[index]!,
    })),
  };
}

/** What is owed to the programme after refunds that went below zero: 0 or less. */
export function deficitAt(sums: readonly LedgerSum[], until: Month): number {
  return sumPoints(
    sums.filter((sum) => isOutstanding(sum) && sum.cohort === null && sum.month <= until),
  );
}

/** Points on lots by the last month in which they can be used, soonest first; null: never expire. */
export function outstandingByExpiry(
  sums: readonly LedgerSum[],
  until: Month,
): { month: Month | null; points: number }[] {
  const groups = Map.groupBy(onLots(sums, until), ({ expiry }) => expiry);
  return [...groups]
    .map(([month, entries]) => ({ month, points: sumPoints(entries) }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => (a.month ?? "9999-12").localeCompare(b.month ?? "9999-12"));
}

function ageRows(
  sums: readonly LedgerSum[],
  { at, curve, tail }: { at: ReportDate; curve: RedemptionCurve; tail: Tail },
) {
  const now = monthNumber(at.month);
  // At the end of a month its rates have done their work: what comes next is the age after it.
  const passed = at.isComplete ? 1 : 0;
  const rows = ageBands.map((band) => ({
    band,
    pending: 0,
    available: 0,
    held: 0,
    points: 0,
    expected: 0,
  }));
  const groups = Map.groupBy(onLots(sums, at.month), ({ cohort, expiry }) => `${cohort} ${expiry}`);
  for (const entries of groups.values()) {
    const { cohort, expiry } = entries[0]!;
    const age = Math.max(0, now - monthNumber(cohort!));
    const row = rows.findLast(({ band }) => age >= band)!;
    for (const { account, points } of entries) row[account as "pending"] += points;
    const points = sumPoints(entries);
    const monthsLeft = expiry === null ? null : monthNumber(expiry) - now - passed;
    row.points += points;
    row.expected += points * expectedRedemption(curve, { age: age + passed, monthsLeft, tail });
  }
  return rows;
}

function onLots(sums: readonly LedgerSum[], until: Month): LedgerSum[] {
  return sums.filter((sum) => isOutstanding(sum) && sum.cohort !== null && sum.month <= until);
}
