import { useFormatter } from "#app/ui/intl.tsx";
import { majorAmount } from "../rules/money.ts";

/** Writes amounts of money as the viewer reads them. */
export function useMoney() {
  const format = useFormatter();
  return (amount: { amountMinor: number; currency: string }) =>
    format.number(majorAmount(amount), { style: "currency", currency: amount.currency });
}
