import type { EarningTrigger } from "./trigger.ts";

/** A purchase, or certain goods of it. Its facts are the orders themselves: see order-fact.ts. */
export const orderPaid: EarningTrigger = {
  name: "order-paid",
  toldBy: "orders",
  hasAmount: true,
  offers: ["minimumAmountMinor", "products", "firstOrder", "channels"],
  needs: [],
  isSpoken: false,
  factOf: () => null,
};
