import type { CampaignTerms } from "../campaign.types.ts";
import type { StackingPolicy } from "./policy.ts";

interface Arranged {
  id: string;
  terms: CampaignTerms;
}

/**
 * The order in which codes take from the price: priority, codes for certain products, the kind as
 * the policy says, the larger value. Ids decide what is left, so that one basket has one answer.
 */
export function arrange<T extends Arranged>(
  vouchers: readonly T[],
  order: StackingPolicy["order"],
): T[] {
  if (order === "as-entered") return [...vouchers];
  const ranks = kindRanks[order];
  return vouchers.toSorted(
    (a, b) =>
      b.terms.priority - a.terms.priority ||
      Number(isForCertainGoods(b.terms)) - Number(isForCertainGoods(a.terms)) ||
      ranks.indexOf(a.terms.kind) - ranks.indexOf(b.terms.kind) ||
      worthOf(b.terms) - worthOf(a.terms) ||
      (a.id < b.id ? -1 : 1),
  );
}

const kindRanks: Record<"amounts-first" | "percentages-first", readonly string[]> = {
  "amounts-first": ["free-product", "amount", "percentage", "free-shipping"],
  "percentages-first": ["free-product", "percentage", "amount", "free-shipping"],
};

function isForCertainGoods(terms: CampaignTerms): boolean {
  return terms.includedSkus.length + terms.includedCategories.length > 0;
}

const worthOf = ({ percentage, amountMinor }: CampaignTerms) => percentage ?? amountMinor ?? 0;
