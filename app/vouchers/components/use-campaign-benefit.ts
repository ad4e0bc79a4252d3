import { useTranslations } from "#app/ui/intl.tsx";
import type { StoredBenefit, VoucherKind } from "../rules/voucher-terms.ts";
import { useMoney } from "./use-benefit-text.ts";

/** What a campaign gives, in a few words for staff: "10 %", "5 €", "Gift balance of 25 €". */
export function useCampaignBenefit(): (campaign: StoredBenefit) => string {
  const t = useTranslations("voucherCampaigns.benefit");
  const money = useMoney();
  return ({ kind, percentage, amountMinor, currency, productSku }) =>
    t(kind as VoucherKind, {
      percentage: percentage ?? 0,
      amount: amountMinor !== null && currency !== null ? money(amountMinor, currency) : "",
      product: productSku ?? "",
    });
}
