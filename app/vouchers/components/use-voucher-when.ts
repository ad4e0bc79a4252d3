import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import type { VoucherState } from "../rules/voucher-state.ts";

export interface ShownTimes {
  state: VoucherState;
  validFrom: string;
  /** Last moment at which it can be used. */
  validUntil: string | null;
  /** Whole days after today until then. */
  daysLeft: number | null;
  redeemedAt: string | null;
  withdrawnAt: string | null;
}

const soonDays = 30;

/** Says when a voucher can be used, or what became of it. */
export function useVoucherWhen(): (voucher: ShownTimes) => string {
  const t = useTranslations("vouchers.when");
  const format = useFormatter();
  const day = (at: string | null) =>
    at ? format.dateTime(new Date(at), { dateStyle: "long" }) : "";
  return ({ state, validFrom, validUntil, daysLeft, redeemedAt, withdrawnAt }) => {
    if (state === "used") return t("used", { date: day(redeemedAt) });
    if (state === "withdrawn") return t("withdrawn", { date: day(withdrawnAt) });
    if (state === "expired") return t("expired", { date: day(validUntil) });
    if (state === "not-yet-valid") return t("from", { date: day(validFrom) });
    if (validUntil === null || daysLeft === null) return t("forever");
    if (daysLeft > soonDays) return t("until", { date: day(validUntil) });
    return t("untilSoon", { date: day(validUntil), days: daysLeft });
  };
}
