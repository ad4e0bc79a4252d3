/** How long bought balance can be used; source: § 195, § 199 BGB (to the end of the third year). */
export const giftBalanceYears = 3;

/** First instant at which a balance that is bought now can no longer be used. */
export function endOfGiftBalance(boughtAt: Temporal.Instant, timeZone: string): Temporal.Instant {
  const { year } = boughtAt.toZonedDateTimeISO(timeZone);
  return Temporal.PlainDate.from({ year: year + giftBalanceYears + 1, month: 1, day: 1 })
    .toZonedDateTime(timeZone)
    .toInstant();
}

/**
 * How much to take off a bought balance (or, below 0, to put back) when `reversedMinor` of its price
 * is away, and how much of it had been spent. What is held by a checkout just now is not touched.
 */
export function correctionOfPurchase({
  reversedMinor,
  takenMinor,
  freeMinor,
}: {
  reversedMinor: number;
  takenMinor: number;
  freeMinor: number;
}): { takeMinor: number; unrecoveredMinor: number } {
  const takeMinor = Math.min(reversedMinor - takenMinor, freeMinor);
  return { takeMinor, unrecoveredMinor: reversedMinor - takenMinor - takeMinor };
}
