/** Which parts of an order's total earn points. */
export interface BasisSettings {
  includesTax: boolean;
  includesShipping: boolean;
}

export const defaultBasis: BasisSettings = { includesTax: true, includesShipping: false };

/**
 * The part of an order that earns points, in minor units: never what was paid with points or gift
 * balance; tax and shipping as the brand decided. Returned goods are taken back by their refund.
 */
export function pointsBasis(
  order: {
    totalMinor: number;
    taxMinor: number;
    shippingMinor: number;
    paidWithBalanceMinor: number;
  },
  settings: BasisSettings,
): number {
  const excluded =
    order.paidWithBalanceMinor +
    (settings.includesTax ? 0 : order.taxMinor) +
    (settings.includesShipping ? 0 : order.shippingMinor);
  return Math.max(0, order.totalMinor - excluded);
}
