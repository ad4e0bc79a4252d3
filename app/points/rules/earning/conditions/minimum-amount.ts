import type { Condition } from "./condition.ts";

/** What earns of the purchase is at least this, in minor units of the programme's currency. */
export const minimumAmountMinor: Condition<number> = (minimum, { fact, currency }) =>
  fact.purchase?.currency === currency && fact.purchase.basisMinor >= minimum;
