/** Part of a lot, as it is taken from it or put back. */
export interface LotShare {
  lotId: string;
  points: number;
}

export interface SpendableLot {
  id: string;
  available: number;
  earnedAt: string;
  /** First instant at which it can no longer be used; null: never expires. */
  expiresAt: string | null;
}

/** The lots that can pay at this instant: those not past their last day. */
export function spendableAt<Lot extends SpendableLot>(
  lots: readonly Lot[],
  now: Temporal.Instant,
): Lot[] {
  return lots.filter(
    ({ expiresAt }) =>
      expiresAt === null || Temporal.Instant.compare(Temporal.Instant.from(expiresAt), now) > 0,
  );
}

/**
 * Which lots pay: soonest expiry first, never-expiring last, then oldest. Null where the lots do
 * not hold enough.
 */
export function allocate(lots: readonly SpendableLot[], points: number): LotShare[] | null {
  const taken = takeUpTo(lots, points);
  return taken.reduce((sum, share) => sum + share.points, 0) === points ? taken : null;
}

/** As `allocate`, but takes what there is. */
export function takeUpTo(lots: readonly SpendableLot[], points: number): LotShare[] {
  const shares: LotShare[] = [];
  let open = points;
  for (const lot of [...lots].sort(bySpendOrder)) {
    const taken = Math.min(lot.available, open);
    if (taken > 0) shares.push({ lotId: lot.id, points: taken });
    open -= taken;
  }
  return shares;
}

/**
 * Splits a credit: a deficit is filled first, what is left goes to the lots.
 * The shares keep their order.
 */
export function fillDeficit<Share extends LotShare>(
  deficit: number,
  credits: readonly Share[],
): { toDeficit: number; toLots: Share[] } {
  let open = deficit;
  const toLots: Share[] = [];
  for (const credit of credits) {
    const filled = Math.min(open, credit.points);
    open -= filled;
    if (credit.points > filled) toLots.push({ ...credit, points: credit.points - filled });
  }
  return { toDeficit: deficit - open, toLots };
}

function bySpendOrder(a: SpendableLot, b: SpendableLot): number {
  return (
    compareTimes(a.expiresAt, b.expiresAt) ||
    compareTimes(a.earnedAt, b.earnedAt) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** Earlier first, null (never) last. Compared as instants: ISO texts differ in their fractions. */
function compareTimes(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b));
}
