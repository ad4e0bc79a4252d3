/**
 * What a reward is worth in points when staff give it away: its price, money counted at the
 * programme's price of points and rounded up. Money in another currency than the programme's is
 * beyond any limit.
 */
export function giftWorth(
  reward: { pointsPrice: number; moneyPriceMinor: number | null; currency: string | null },
  programme: { currency: string; pointPrice: { points: number; minor: number } },
): number {
  const { pointsPrice, moneyPriceMinor, currency } = reward;
  if (moneyPriceMinor === null) return pointsPrice;
  const { points, minor } = programme.pointPrice;
  if (currency !== programme.currency || minor <= 0) return Number.MAX_SAFE_INTEGER;
  return pointsPrice + Math.ceil((Number(moneyPriceMinor) * points) / minor);
}
