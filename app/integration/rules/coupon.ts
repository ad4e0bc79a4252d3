import type { CampaignTerms } from "#app/vouchers/rules/campaign.types.ts";

/** What a coupon of Stripe has to say of a campaign; amounts in minor units. */
export interface MirrorTerms {
  coupon: { percent_off: number } | { amount_off: number; currency: string };
  restrictions: {
    first_time_transaction: boolean;
    minimum_amount?: number;
    minimum_amount_currency?: string;
  };
}

/** Why a campaign cannot be mirrored: Stripe could not keep this part of its terms. */
export type MirrorObstacle = "kind" | "products" | "limits" | "owner" | "amount";

/**
 * A campaign in the words of Stripe, or what of it Stripe has no words for. A coupon that promises
 * more than the campaign must never exist.
 */
export function mirrorTermsOf(
  campaign: Pick<
    CampaignTerms,
    | "kind"
    | "percentage"
    | "amountMinor"
    | "currency"
    | "minimumOrderMinor"
    | "maximumDiscountMinor"
    | "isFirstOrderOnly"
    | "holder"
    | "memberLimit"
    | "useLimit"
    | "budgetMinor"
    | "includedSkus"
    | "excludedSkus"
    | "includedCategories"
    | "excludedCategories"
  >,
): MirrorTerms | { obstacle: MirrorObstacle } {
  const { kind, percentage, amountMinor, currency, minimumOrderMinor } = campaign;
  const choices = [
    campaign.includedSkus,
    campaign.excludedSkus,
    campaign.includedCategories,
    campaign.excludedCategories,
  ];
  if (choices.some((choice) => choice.length > 0)) return { obstacle: "products" };
  if (campaign.holder === "owner") return { obstacle: "owner" };
  if (campaign.maximumDiscountMinor !== null) return { obstacle: "amount" };
  if ((campaign.memberLimit ?? campaign.useLimit ?? campaign.budgetMinor) !== null)
    return { obstacle: "limits" };
  const restrictions = {
    first_time_transaction: campaign.isFirstOrderOnly,
    ...(minimumOrderMinor !== null &&
      currency !== null && {
        minimum_amount: minimumOrderMinor,
        minimum_amount_currency: currency.toLowerCase(),
      }),
  };
  if (kind === "percentage" && percentage !== null)
    return { coupon: { percent_off: percentage }, restrictions };
  if (kind === "amount" && amountMinor !== null && currency !== null)
    return { coupon: { amount_off: amountMinor, currency: currency.toLowerCase() }, restrictions };
  return { obstacle: "kind" };
}
