import type { Basket } from "./basket.types.ts";
import { type CampaignTerms, openTerms } from "./campaign.types.ts";
import type { CheckoutSettings } from "./checkout-settings.ts";
import { evaluateCheckout, type GivenCode } from "./evaluate-checkout.ts";
import type { PointPrice } from "./pay-with-points.ts";
import type { VoucherRefusal } from "./refuse-voucher.ts";

/** The codes of the example, in the order in which somebody types them in. */
export const exampleCodes = ["tenPercent", "five", "shipping", "twentyFromHundred"] as const;
export type ExampleCode = (typeof exampleCodes)[number];

export const exampleAmounts = {
  goods: 4_200,
  shipping: 500,
  five: 500,
  twenty: 2_000,
  hundred: 10_000,
};
export const examplePoints = 300;

export interface CheckoutExample {
  currency: string;
  codes: { code: ExampleCode; discountMinor: number; refusal: VoucherRefusal | null }[];
  points: { used: number; minor: number; isAccepted: boolean };
  payableMinor: number;
}

/**
 * One basket with four codes and points, counted by the engine that answers the shops: what the
 * settings mean, before they are saved. Amounts in minor units.
 */
export function checkoutExample({
  settings,
  currency,
  pointPrice,
  now,
}: {
  settings: Pick<CheckoutSettings, "stacking">;
  currency: string;
  pointPrice: PointPrice | null;
  now: Temporal.Instant;
}): CheckoutExample {
  const answer = evaluateCheckout({
    basket: exampleBasket(currency),
    codes: exampleCodes.map((code) => given(code, currency, now)),
    buyer: { memberId: "example", hasOrdered: true },
    points: { wanted: examplePoints, available: examplePoints, price: pointPrice },
    policy: settings.stacking,
    now,
  });
  const { points, totals } = answer;
  return {
    currency,
    codes: answer.codes.map(({ discountMinor, refusal }, n) => ({
      code: exampleCodes[n]!,
      discountMinor,
      refusal,
    })),
    points: {
      used: points?.used ?? 0,
      minor: points?.minor ?? 0,
      isAccepted: pointPrice !== null,
    },
    payableMinor: totals.payableMinor,
  };
}

function exampleBasket(currency: string): Basket {
  return {
    currency,
    lines: [
      { id: "coffee", sku: "COFFEE", categories: [], quantity: 2, unitAmountMinor: 1_200 },
      { id: "cup", sku: "CUP", categories: [], quantity: 1, unitAmountMinor: 1_800 },
    ],
    shippingMinor: exampleAmounts.shipping,
  };
}

const termsOf: Record<ExampleCode, Partial<CampaignTerms> & Pick<CampaignTerms, "kind">> = {
  tenPercent: { kind: "percentage", percentage: 10 },
  five: { kind: "amount", amountMinor: exampleAmounts.five },
  shipping: { kind: "free-shipping" },
  twentyFromHundred: {
    kind: "amount",
    amountMinor: exampleAmounts.twenty,
    minimumOrderMinor: exampleAmounts.hundred,
  },
};

function given(code: ExampleCode, currency: string, now: Temporal.Instant): GivenCode {
  return {
    typed: code,
    voucher: {
      id: code,
      campaignId: code,
      label: { de: code, en: code },
      terms: { ...openTerms, currency, ...termsOf[code] },
      ownerId: null,
      room: { uses: null, memberUses: null, budgetMinor: null },
      validFrom: now.toString(),
      expiresAt: null,
      withdrawnAt: null,
      redeemedAt: null,
      heldUntil: null,
      balanceMinor: null,
    },
  };
}
