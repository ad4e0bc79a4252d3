/**
 * How many points of a lot count for status, after refunds took back a share of it. From totals, so
 * that what is taken and what is restored always comes to the same.
 */
export function statusShare({
  qualifying,
  granted,
  takenBack,
}: {
  qualifying: number;
  granted: number;
  takenBack: number;
}): number {
  const [q, g, t] = [BigInt(qualifying), BigInt(granted), BigInt(takenBack)];
  return qualifying - Number((2n * q * t + g) / (2n * g));
}
