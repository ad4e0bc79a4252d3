import { useFormatter } from "use-intl";
import { minorDigits } from "#app/points/rules/earn.ts";

/** Puts an amount in minor units into the reader's way of writing money. */
export function useMoney(): (money: { amountMinor: number; currency: string }) => string {
  const format = useFormatter();
  return ({ amountMinor, currency }) =>
    format.number(amountMinor / 10 ** minorDigits(currency), { style: "currency", currency });
}
