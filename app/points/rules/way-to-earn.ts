import type { EarningDefinition } from "./earn.ts";
import type { Programme } from "./programme.ts";

/** A rule as people read it: what it does not say itself comes from the programme. */
export function wayToEarn(
  rule: { id: string; definition: EarningDefinition },
  programme: Pick<Programme, "pendingDays" | "expiryMonths">,
) {
  const { amount, delayDays, expiresAfterMonths } = rule.definition;
  const months = expiresAfterMonths === undefined ? programme.expiryMonths : expiresAfterMonths;
  return {
    id: rule.id,
    perCurrencyUnit: amount.perCurrencyUnit,
    delayDays: delayDays ?? programme.pendingDays,
    /** 0: never. */
    expiryMonths: months ?? 0,
  };
}
