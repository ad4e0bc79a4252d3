import { majorAmount } from "#app/orders/rules/money.ts";
import { useLanguage } from "#app/points/components/use-language.ts";
import { useFormatter, useNow, useTranslations } from "#app/ui/intl.tsx";
import type { Basis, Level, Names } from "../rules/programme.ts";

/** An amount of what qualifies, in words: "360 status points", "€120.00", "3 orders". */
export function useAmountText(): (basis: Basis, amount: number, currency: string) => string {
  const t = useTranslations("tiers.amount");
  const money = useMoneyText();
  return (basis, amount, currency) =>
    t(basis, {
      count: amount,
      amount: basis === "spend" ? money(amount, currency) : "",
    });
}

/** What a level takes: "from 500 status points". */
export function useThresholdText(): (basis: Basis, threshold: number, currency: string) => string {
  const t = useTranslations("tiers.threshold");
  const money = useMoneyText();
  return (basis, threshold, currency) =>
    threshold === 0
      ? t("free")
      : t(basis, {
          count: threshold,
          amount: basis === "spend" ? money(threshold, currency) : "",
        });
}

/** A day in the programme's zone; with its year where it is not this one. */
export function useDay(timeZone: string): (at: string) => string {
  const format = useFormatter();
  const thisYear = useNow().getFullYear();
  return (at) => {
    const date = new Date(at);
    const year = date.getFullYear() === thisYear ? {} : { year: "numeric" as const };
    return format.dateTime(date, { day: "numeric", month: "long", timeZone, ...year });
  };
}

/** The last day before an instant at which something ends. */
export function useLastDay(timeZone: string): (endsAt: string) => string {
  const day = useDay(timeZone);
  return (endsAt) => day(new Date(Date.parse(endsAt) - 1).toISOString());
}

/** What a level brings, line by line, in the reader's language. */
export function useBenefits(): (level: Level, exclusiveRewards?: number) => string[] {
  const t = useTranslations("tiers.levels");
  const format = useFormatter();
  const language = useLanguage();
  return ({ multiplier, earlyAccessDays, benefits }, exclusiveRewards = 0) => [
    ...(multiplier > 1
      ? [t("multiplier", { percent: format.number(multiplier - 1, { style: "percent" }) })]
      : []),
    ...(exclusiveRewards > 0 ? [t("rewards", { count: exclusiveRewards })] : []),
    ...(earlyAccessDays > 0 ? [t("earlyAccess", { days: earlyAccessDays })] : []),
    ...benefits[language],
  ];
}

export function useName(): (name: Names) => string {
  const language = useLanguage();
  return (name) => name[language];
}

function useMoneyText() {
  const format = useFormatter();
  return (amountMinor: number, currency: string) =>
    format.number(majorAmount({ amountMinor, currency }), { style: "currency", currency });
}
