export interface PointPrice {
  points: number;
  minor: number;
}

/**
 * How many of the points somebody wants to spend an open amount takes, and what they pay: never
 * more than is open, and no point more than it takes for that.
 */
export function payWithPoints({
  wanted,
  openMinor,
  price,
}: {
  wanted: number;
  openMinor: number;
  price: PointPrice;
}): { points: number; minor: number } {
  const [points, minor] = [BigInt(price.points), BigInt(price.minor)];
  const worth = (BigInt(wanted) * minor) / points;
  const paid = worth < BigInt(openMinor) ? worth : BigInt(openMinor);
  // Rounded up: the fewest points that are worth as much.
  const used = (paid * points + minor - 1n) / minor;
  const usedMinor = (used * minor) / points;
  // Where a point is worth more than a unit, what is open may be no whole number of points.
  if (usedMinor <= paid) return { points: Number(used), minor: Number(usedMinor) };
  const fewer = used - 1n;
  return { points: Number(fewer), minor: Number((fewer * minor) / points) };
}
