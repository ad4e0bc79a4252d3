import { majorAmount } from "#app/orders/rules/money.ts";
import { useFormatter } from "#app/ui/intl.tsx";

/** Puts an amount in minor units into the reader's way of writing money. */
export function useMoney(): (money: { amountMinor: number; currency: string }) => string {
  const format = useFormatter();
  return ({ amountMinor, currency }) =>
    format.number(majorAmount({ amountMinor, currency }), { style: "currency", currency });
}
