import { type PointPrice, roundHalf } from "./value.ts";

/** How the price of what was sold splits between the goods and the points that came with them. */
export interface Allocation {
  /** What customers paid, and the goods' stand-alone price: the shop's own prices. */
  salesMinor: number;
  pointsIssued: number;
  /** Stand-alone price of the points, adjusted for the likelihood of redemption (B42). */
  pointsPriceMinor: number;
  goodsRevenueMinor: number;
  /** Deferred until the points are redeemed or expire: the contract liability. */
  deferredMinor: number;
}

/**
 * Allocates a transaction price by relative stand-alone prices (IFRS 15, 74–80 and B40): goods and
 * points each get the share that their own price has in the sum of both. The parts add up.
 */
export function allocateSales({
  salesMinor,
  pointsIssued,
  price,
  redemptionRate,
}: {
  salesMinor: number;
  pointsIssued: number;
  price: PointPrice;
  redemptionRate: number;
}): Allocation {
  const pointsPriceMinor = roundHalf((pointsIssued * redemptionRate * price.minor) / price.points);
  const sum = salesMinor + pointsPriceMinor;
  const deferredMinor = sum > 0 ? roundHalf(salesMinor * (pointsPriceMinor / sum)) : 0;
  return {
    salesMinor,
    pointsIssued,
    pointsPriceMinor,
    goodsRevenueMinor: salesMinor - deferredMinor,
    deferredMinor,
  };
}
