import type { RefundPolicy } from "./programme.ts";
import { type LotShare, type SpendableLot, takeUpTo } from "./spend.ts";

/**
 * How many points of an earning are taken back, where `reversed` of `of` has been: the reversed share
 * of what was granted, rounded, never more. A total, so that a replay changes nothing.
 */
export function takenBackOf({
  granted,
  reversed,
  of,
}: {
  granted: number;
  reversed: number;
  of: number;
}): number {
  if (of <= 0) return 0;
  const [g, r, p] = [BigInt(granted), BigInt(reversed), BigInt(of)];
  return Math.min(granted, Number((2n * g * r + p) / (2n * p)));
}

export interface ClawBackPlan {
  fromPending: LotShare[];
  fromAvailable: LotShare[];
  /** Taken although not there: the balance goes below zero. */
  intoDeficit: number;
  /** What the policy does not let us take; recorded, never forgotten. */
  notRecovered: number;
}

/**
 * Where the points come from: the purchase's own points first (pending, then available), then the
 * member's others, as far as the programme's policy goes. Points held by an open claim stay held.
 */
export function planClawBack({
  due,
  policy,
  ownPending,
  ownLots,
  otherLots,
}: {
  due: number;
  policy: RefundPolicy;
  ownPending: readonly LotShare[];
  ownLots: readonly SpendableLot[];
  otherLots: readonly SpendableLot[];
}): ClawBackPlan {
  const fromPending: LotShare[] = [];
  let open = due;
  for (const share of ownPending) {
    const points = Math.min(share.points, open);
    if (points > 0) fromPending.push({ lotId: share.lotId, points });
    open -= points;
  }
  const fromAvailable: LotShare[] = [];
  if (policy !== "only-pending") {
    for (const lots of [ownLots, otherLots]) {
      const shares = takeUpTo(lots, open);
      fromAvailable.push(...shares);
      open -= shares.reduce((sum, share) => sum + share.points, 0);
    }
  }
  const intoDeficit = policy === "into-negative" ? open : 0;
  return { fromPending, fromAvailable, intoDeficit, notRecovered: open - intoDeficit };
}
