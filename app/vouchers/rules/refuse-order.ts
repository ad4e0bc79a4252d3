import type { VoucherTerms } from "./voucher-terms.ts";

export interface OrderAmount {
  amountMinor: number;
  currency: string;
}

export type OrderRefusal =
  | { code: "voucher-order-amount-needed"; facts: Record<string, never> }
  | { code: "voucher-currency-differs"; facts: { currency: string } }
  | { code: "voucher-minimum-not-met"; facts: { minimumMinor: number; currency: string } };

/** Why the terms of a voucher do not fit an order; null where they do. */
export function refuseOrder(terms: VoucherTerms, order: OrderAmount | null): OrderRefusal | null {
  const { benefit, minimumOrder } = terms;
  if (minimumOrder && !order) return { code: "voucher-order-amount-needed", facts: {} };
  if (!order) return null;
  const currency = benefit.kind === "amount" ? benefit.currency : minimumOrder?.currency;
  if (currency && currency !== order.currency)
    return { code: "voucher-currency-differs", facts: { currency } };
  if (minimumOrder && order.amountMinor < minimumOrder.amountMinor)
    return {
      code: "voucher-minimum-not-met",
      facts: { minimumMinor: minimumOrder.amountMinor, currency: minimumOrder.currency },
    };
  return null;
}
