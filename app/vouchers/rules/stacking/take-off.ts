import {
  amountOf,
  type Basket,
  type BasketLine,
  type LineDiscount,
  type OpenAmounts,
  shippingLineId,
} from "../basket.types.ts";
import type { CampaignTerms, ProductChoice } from "../campaign.types.ts";
import type { discountKinds } from "../voucher-terms.ts";
import { splitOver } from "./split.ts";

type Ground = {
  terms: CampaignTerms;
  basket: Basket;
  open: OpenAmounts;
  percentageOf: "initial" | "remaining";
};

/** What a code takes off which line of what is still open; nothing where it has no effect. */
export function takeOff(ground: Ground): LineDiscount[] {
  const { kind } = ground.terms;
  if (kind === "gift-balance") throw new RangeError("a balance pays, it takes nothing off");
  return takers[kind](ground);
}

/** The lines that a campaign is for: an exclusion is stronger than an inclusion. */
export function linesOf(choice: ProductChoice, basket: Basket): BasketLine[] {
  const isAnyIncluded = choice.includedSkus.length + choice.includedCategories.length === 0;
  return basket.lines.filter(({ sku, categories }) => {
    const isIn = (skus: readonly string[], names: readonly string[]) =>
      skus.includes(sku) || categories.some((category) => names.includes(category));
    if (isIn(choice.excludedSkus, choice.excludedCategories)) return false;
    return isAnyIncluded || isIn(choice.includedSkus, choice.includedCategories);
  });
}

const takers: Record<(typeof discountKinds)[number], (ground: Ground) => LineDiscount[]> = {
  percentage({ terms, basket, open, percentageOf }) {
    const lines = linesOf(terms, basket);
    const base = lines.reduce(
      (sum, line) => sum + (percentageOf === "initial" ? amountOf(line) : open.get(line.id)!),
      0,
    );
    // Rounded once, down: the shares of the lines are made of the rounded sum.
    const share = Number((BigInt(base) * BigInt(terms.percentage ?? 0)) / 100n);
    return spread(Math.min(share, terms.maximumDiscountMinor ?? share), lines, open);
  },
  amount({ terms, basket, open }) {
    return spread(terms.amountMinor ?? 0, linesOf(terms, basket), open);
  },
  "free-product"({ terms, basket, open }) {
    const line = basket.lines.find(({ id, sku }) => sku === terms.productSku && open.get(id)! > 0);
    return line ? spread(line.unitAmountMinor, [line], open) : [];
  },
  "free-shipping"({ open }) {
    const discountMinor = open.get(shippingLineId)!;
    return discountMinor > 0 ? [{ lineId: shippingLineId, discountMinor }] : [];
  },
};

function spread(
  amountMinor: number,
  lines: readonly BasketLine[],
  open: OpenAmounts,
): LineDiscount[] {
  const amounts = lines.map(({ id }) => ({ lineId: id, openMinor: open.get(id)! }));
  const whole = amounts.reduce((sum, { openMinor }) => sum + openMinor, 0);
  return splitOver(Math.min(amountMinor, whole), amounts);
}
