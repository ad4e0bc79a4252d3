import type { EarningFact, Purchase } from "../fact.ts";
import type { Condition } from "./condition.ts";

export interface Products {
  skus?: string[];
  categories?: string[];
}

/** Something of it was bought. */
export const products: Condition<Products> = (wanted, { fact }) => linesOf(wanted, fact).length > 0;

/**
 * What of a purchase earns under this condition: the wanted goods' share of the basis, so that
 * discounts, tax and gift balance lie on all goods alike. Rounded down to a minor unit.
 */
export function basisOfProducts(wanted: Products, fact: EarningFact): number {
  const { basisMinor, lines } = fact.purchase!;
  const all = sumOf(lines);
  if (all === 0) return 0;
  return Number((BigInt(basisMinor) * BigInt(sumOf(linesOf(wanted, fact)))) / BigInt(all));
}

function linesOf({ skus = [], categories = [] }: Products, fact: EarningFact): Purchase["lines"] {
  return (fact.purchase?.lines ?? []).filter(
    ({ sku, category }) =>
      skus.includes(sku) || (category !== null && categories.includes(category)),
  );
}

function sumOf(lines: Purchase["lines"]): number {
  return lines.reduce((sum, line) => sum + line.amountMinor, 0);
}
