/** A line as the shop has it before any voucher; amounts in minor units of the basket's currency. */
export interface BasketLine {
  /** The shop's own name of the line, unique in the basket. */
  id: string;
  sku: string;
  categories: readonly string[];
  quantity: number;
  unitAmountMinor: number;
  /** Tax contained in the whole line, where the shop wants to know what is left of it. */
  taxMinor?: number | undefined;
}

export interface Basket {
  currency: string;
  lines: readonly BasketLine[];
  shippingMinor: number;
}

/** What shipping is called among the lines; no line of a basket may have this name. */
export const shippingLineId = "shipping";

/** A share of a discount; together the shares are the discount. */
export interface LineDiscount {
  lineId: string;
  discountMinor: number;
}

/** What is still to pay by line, shipping included; changed as vouchers take from it. */
export type OpenAmounts = Map<string, number>;

export function amountOf(line: Pick<BasketLine, "quantity" | "unitAmountMinor">): number {
  return line.quantity * line.unitAmountMinor;
}

export function openAmountsOf(basket: Basket): OpenAmounts {
  const open = new Map(basket.lines.map((line) => [line.id, amountOf(line)]));
  return open.set(shippingLineId, basket.shippingMinor);
}

/** All of the goods, without shipping. */
export function goodsAmountOf(basket: {
  lines: readonly Pick<BasketLine, "quantity" | "unitAmountMinor">[];
}): number {
  return basket.lines.reduce((sum, line) => sum + amountOf(line), 0);
}
