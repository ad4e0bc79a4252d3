import type { Language } from "#app/platform/i18n/locales.ts";

export const voucherKinds = ["percentage", "amount", "free-shipping", "free-product"] as const;

/** What a voucher gives; amounts in minor units. */
export type VoucherBenefit =
  | { kind: "percentage"; percentage: number }
  | { kind: "amount"; amountMinor: number; currency: string }
  | { kind: "free-shipping" }
  | { kind: "free-product"; productSku: string };

/** A voucher's benefit as its row holds it. */
export interface StoredBenefit {
  kind: string;
  percentage: number | null;
  amountMinor: number | null;
  currency: string | null;
  productSku: string | null;
}

export interface VoucherTerms {
  benefit: VoucherBenefit;
  minimumOrder: { amountMinor: number; currency: string } | null;
  /** What the member and the shop call it. */
  label: Record<Language, string>;
}

/** The benefit of a row. Throws RangeError for a row that the database's checks do not allow. */
export function benefitOf(row: StoredBenefit): VoucherBenefit {
  const { kind, percentage, amountMinor, currency, productSku } = row;
  if (kind === "percentage" && percentage !== null) return { kind, percentage };
  if (kind === "amount" && amountMinor !== null && currency !== null)
    return { kind, amountMinor, currency };
  if (kind === "free-shipping") return { kind };
  if (kind === "free-product" && productSku !== null) return { kind, productSku };
  throw new RangeError(`voucher without its benefit: ${kind}`);
}

/**
 * What the voucher takes off an order, in minor units, rounded down and never more than the order;
 * null where it gives something else than money.
 */
export function discountOf(benefit: VoucherBenefit, orderAmountMinor: number): number | null {
  if (benefit.kind === "percentage")
    return Math.floor((orderAmountMinor * benefit.percentage) / 100);
  if (benefit.kind === "amount") return Math.min(benefit.amountMinor, orderAmountMinor);
  return null;
}
