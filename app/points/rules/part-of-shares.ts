/**
 * The part of a spending that goes back between two totals: what was spent last goes back first, so
 * that members get the points that last longest.
 */
export function partOfShares<T extends { points: number }>(
  shares: readonly T[],
  { returnedPoints, totalPoints }: { returnedPoints: number; totalPoints: number },
): T[] {
  let passed = 0;
  return shares.toReversed().flatMap((share) => {
    const from = Math.max(returnedPoints, passed);
    passed += share.points;
    const points = Math.min(totalPoints, passed) - from;
    return points > 0 ? [{ ...share, points }] : [];
  });
}
