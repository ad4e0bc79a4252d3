/**
 * How much of an order has been reversed: refunds, and disputes whose money is away, never more
 * than was paid. A dispute of what was refunded already takes nothing a second time.
 */
export function reversedMinor({
  totalMinor,
  refundedMinor,
  disputedMinor,
}: {
  totalMinor: number;
  refundedMinor: number;
  disputedMinor: number;
}): number {
  return Math.min(totalMinor, refundedMinor + disputedMinor);
}

/**
 * Two sides may tell of the same facts, the shop by the API and the payment provider by webhook, and
 * neither names them as the other does. The larger sum counts, never both.
 */
export function sumOfSources(
  told: readonly { source: string; amountMinor: number }[],
  totalMinor: number,
): number {
  const bySource = new Map<string, number>();
  for (const { source, amountMinor } of told)
    bySource.set(source, (bySource.get(source) ?? 0) + amountMinor);
  return Math.min(totalMinor, Math.max(0, ...bySource.values()));
}

/** Whether a dispute's money is away: withdrawn, and not given back at or after that. */
export function isWithdrawn({
  withdrawnAt,
  reinstatedAt,
}: {
  withdrawnAt: string | null;
  reinstatedAt: string | null;
}): boolean {
  if (withdrawnAt === null) return false;
  if (reinstatedAt === null) return true;
  const [away, back] = [withdrawnAt, reinstatedAt].map((at) => Temporal.Instant.from(at));
  return Temporal.Instant.compare(away!, back!) > 0;
}
