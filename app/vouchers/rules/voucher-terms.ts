import type { Language } from "#app/platform/i18n/locales.ts";

/** Kinds that make an order cheaper; a gift balance pays for it instead. */
export const discountKinds = ["percentage", "amount", "free-shipping", "free-product"] as const;
export const voucherKinds = [...discountKinds, "gift-balance"] as const;
export type VoucherKind = (typeof voucherKinds)[number];

/** What makes an order cheaper; amounts in minor units. */
export type Discount =
  | { kind: "percentage"; percentage: number }
  | { kind: "amount"; amountMinor: number; currency: string }
  | { kind: "free-shipping" }
  | { kind: "free-product"; productSku: string };

/** What a voucher gives; of a gift balance, what is left of it. */
export type VoucherBenefit =
  | Discount
  | { kind: "gift-balance"; amountMinor: number; currency: string };

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

export type DiscountTerms = VoucherTerms & { benefit: Discount };

/** The benefit of a row. Throws RangeError for a row that the database's checks do not allow. */
export function benefitOf(row: StoredBenefit): VoucherBenefit {
  const { kind, percentage, amountMinor, currency, productSku } = row;
  if (kind === "percentage" && percentage !== null) return { kind, percentage };
  if ((kind === "amount" || kind === "gift-balance") && amountMinor !== null && currency !== null)
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
