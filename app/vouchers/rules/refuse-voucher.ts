import { type Basket, goodsAmountOf } from "./basket.types.ts";
import type { CampaignTerms } from "./campaign.types.ts";
import { type VoucherTimes, voucherState } from "./voucher-state.ts";

/** Why a code does not count in a basket; text of each below `platform.refusals`. */
export interface VoucherRefusal {
  code:
    | "voucher-misspelt"
    | "voucher-unknown"
    | "voucher-used"
    | "voucher-expired"
    | "voucher-not-yet-valid"
    | "voucher-withdrawn"
    | "voucher-held"
    | "voucher-not-for-you"
    | "voucher-member-needed"
    | "voucher-currency-differs"
    | "voucher-minimum-not-met"
    | "voucher-first-order-only"
    | "voucher-member-limit-reached"
    | "voucher-limit-reached"
    | "voucher-product-missing"
    | "voucher-no-effect"
    | "voucher-not-combinable"
    | "voucher-too-many"
    | "voucher-given-twice"
    | "voucher-others-refused";
  facts: Record<string, string | number>;
}

export interface CheckedVoucher extends VoucherTimes {
  terms: CampaignTerms;
  ownerId: string | null;
  /** Until when another checkout has it; null: none has. */
  heldUntil: string | null;
}

/** Who buys, as far as vouchers ask; null: the shop does not say. */
export interface Buyer {
  memberId: string;
  hasOrdered: boolean;
}

/** Why a voucher cannot be used for this basket, seen by itself; null where it can. */
export function refuseVoucher(
  voucher: CheckedVoucher,
  { basket, buyer, now }: { basket: Basket; buyer: Buyer | null; now: Temporal.Instant },
): VoucherRefusal | null {
  return (
    refuseState(voucher, now) ??
    refuseBuyer(voucher, buyer) ??
    refuseBasket(voucher.terms, basket) ??
    (voucher.heldUntil ? { code: "voucher-held", facts: { heldUntil: voucher.heldUntil } } : null)
  );
}

function refuseState(voucher: CheckedVoucher, now: Temporal.Instant): VoucherRefusal | null {
  const state = voucherState(voucher, now);
  const { redeemedAt, expiresAt, validFrom } = voucher;
  if (state === "used") return { code: "voucher-used", facts: { redeemedAt: redeemedAt! } };
  if (state === "expired") return { code: "voucher-expired", facts: { expiresAt: expiresAt! } };
  if (state === "not-yet-valid") return { code: "voucher-not-yet-valid", facts: { validFrom } };
  return state === "withdrawn" ? { code: "voucher-withdrawn", facts: {} } : null;
}

function refuseBuyer(
  { terms, ownerId }: CheckedVoucher,
  buyer: Buyer | null,
): VoucherRefusal | null {
  const isPersonal = terms.holder === "owner";
  if (!buyer && (isPersonal || terms.isFirstOrderOnly || terms.memberLimit !== null))
    return { code: "voucher-member-needed", facts: {} };
  if (isPersonal && ownerId !== buyer?.memberId) return { code: "voucher-not-for-you", facts: {} };
  if (terms.isFirstOrderOnly && buyer?.hasOrdered)
    return { code: "voucher-first-order-only", facts: {} };
  return null;
}

function refuseBasket(terms: CampaignTerms, basket: Basket): VoucherRefusal | null {
  const { currency, minimumOrderMinor } = terms;
  if (currency && currency !== basket.currency)
    return { code: "voucher-currency-differs", facts: { currency } };
  if (currency && minimumOrderMinor !== null && goodsAmountOf(basket) < minimumOrderMinor)
    return {
      code: "voucher-minimum-not-met",
      facts: { minimumMinor: minimumOrderMinor, currency },
    };
  return null;
}
