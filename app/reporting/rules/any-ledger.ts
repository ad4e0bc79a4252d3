// For the tests beside: ledgers that sum to zero.
import fc from "fast-check";
import type { Account } from "#app/points/rules/account.ts";
import type { LedgerSum } from "./ledger-sum.ts";
import { addMonths } from "./month.ts";

interface Lot {
  /** Null: booked on no lot. */
  cohort: string | null;
  expiry: string | null;
}

/** The two sides of a transfer, summed: what a member's account gains, the programme's loses. */
export function bookedSums(
  { month, kind, points, ...lot }: { month: string; kind: string; points: number } & Lot,
  programme: Account,
  member: Account = "available",
): LedgerSum[] {
  return [
    { month, kind, account: member, points, ...lot },
    { month, kind, account: programme, points: -points, cohort: null, expiry: null },
  ];
}

/** A ledger that sums to zero: some cohorts, of each at most what was earned is used, month by month. */
export const anyLedger: fc.Arbitrary<LedgerSum[]> = fc
  .array(
    fc.record({
      start: fc.nat(20),
      earned: fc.integer({ min: 1, max: 10_000 }),
      life: fc.option(fc.integer({ min: 1, max: 24 })),
      uses: fc.array(
        fc.record({
          after: fc.nat(23),
          kind: fc.constantFrom("capture", "expire", "claw-back", "return"),
          share: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        { maxLength: 6 },
      ),
    }),
    { maxLength: 12 },
  )
  .map((cohorts) => cohorts.flatMap(sumsOfCohort));

const counterparts = {
  capture: "redeemed",
  return: "redeemed",
  expire: "expired",
  "claw-back": "adjusted",
} as const;

function sumsOfCohort({
  start,
  earned,
  life,
  uses,
}: {
  start: number;
  earned: number;
  life: number | null;
  uses: { after: number; kind: keyof typeof counterparts; share: number }[];
}): LedgerSum[] {
  const cohort = addMonths("2024-03", start);
  const lot = { cohort, expiry: life === null ? null : addMonths(cohort, life) };
  let [left, redeemed] = [earned, 0];
  const sums = bookedSums({ month: cohort, kind: "earn", points: earned, ...lot }, "issued");
  for (const { after, kind, share } of [...uses].sort((a, b) => a.after - b.after)) {
    const points = Math.floor(share * (kind === "return" ? redeemed : -left)) || 0;
    left += points;
    if (kind === "capture" || kind === "return") redeemed -= points;
    const month = addMonths(cohort, after);
    if (points !== 0) sums.push(...bookedSums({ month, kind, points, ...lot }, counterparts[kind]));
  }
  return sums;
}
