import { majorAmount } from "#app/orders/rules/money.ts";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import type { VoucherBenefit } from "../rules/voucher-terms.ts";

/** What a voucher gives, in a word or two: "5 €", "15 %". */
export function useBenefitText(): (benefit: VoucherBenefit) => string {
  const t = useTranslations("vouchers.benefit");
  const money = useMoney();
  return (benefit) => {
    if (benefit.kind === "amount" || benefit.kind === "gift-balance")
      return money(benefit.amountMinor, benefit.currency);
    if (benefit.kind === "percentage") return t("percentage", { percentage: benefit.percentage });
    return benefit.kind === "free-shipping" ? t("shipping") : t("product");
  };
}

/** Formats minor units, without ",00" where the amount is whole. */
export function useMoney(): (amountMinor: number, currency: string) => string {
  const format = useFormatter();
  return (amountMinor, currency) => {
    const amount = majorAmount({ amountMinor, currency });
    const fraction = Number.isInteger(amount) ? { minimumFractionDigits: 0 } : {};
    return format.number(amount, { style: "currency", currency, ...fraction });
  };
}
