import { majorAmount } from "#app/orders/rules/money.ts";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import type { CampaignDefinition, EarningDefinition } from "../rules/earning/definition.ts";
import {
  briefStatementsOf,
  type RuleNames,
  type Statement,
  statementsOf,
} from "../rules/earning/words.ts";
import { useLanguage } from "./use-language.ts";

/**
 * Says a rule in plain words: what it gives for what, then each of its conditions and limits.
 * Members are not told the names of segments (`names.segments` is empty for them).
 */
export function useRuleWords(names: RuleNames) {
  const t = useTranslations("earningRule");
  const format = useFormatter();
  const money = (value: number, digits?: number) =>
    format.number(value, {
      style: "currency",
      currency: names.currency,
      ...(digits === undefined ? {} : { maximumFractionDigits: digits }),
    });
  const unit = money(1, 0);
  const say = useStatement(names, money);
  const language = useLanguage();
  const activityOf = (type: string) =>
    names.activities[type]?.[language] ?? (names.withTypes ? type : "");
  const headline = (definition: EarningDefinition): string => {
    const { trigger, amount, conditions } = definition;
    const activity = activityOf(conditions.activityType ?? "");
    if ("fixed" in amount) {
      const values = { likes: conditions.likes ?? 0, activity, isNamed: String(activity !== "") };
      return `${t("points", { points: amount.fixed })} ${t(`fixed.${trigger}`, values)}`;
    }
    const what = trigger === "activity" ? trigger : "order-paid";
    const points = t("points", { points: amount.perCurrencyUnit });
    return `${points} ${t(`perUnit.${what}`, { unit, activity, isNamed: String(activity !== "") })}`;
  };
  const extra = ({ amount }: CampaignDefinition): string =>
    "fixed" in amount
      ? t("bonus", { points: amount.fixed })
      : t("multiplied", { rate: format.number(amount.multiplier) });
  const details = (definition: EarningDefinition | CampaignDefinition): string[] =>
    statementsOf(definition, names).map(say);
  const brief = (definition: EarningDefinition | CampaignDefinition): string[] =>
    briefStatementsOf(definition, names).map(say);
  const programme = [
    t("delay", { days: names.pendingDays }),
    t("expiry", { months: names.expiryMonths ?? 0 }),
  ].join(" · ");
  return { headline, extra, details, brief, programme };
}

function useStatement(names: RuleNames, money: (value: number) => string) {
  const t = useTranslations("earningRule");
  const format = useFormatter();
  const language = useLanguage();
  const list = (items: readonly string[]) => format.list(items);
  // Dates of the programme's calendar: noon in UTC is the same day wherever it is formatted.
  const day = (date: string) =>
    format.dateTime(new Date(`${date}T12:00:00Z`), { dateStyle: "long", timeZone: "UTC" });
  // 1 January 2024 was a Monday.
  const weekday = (number: number) =>
    format.dateTime(new Date(Date.UTC(2024, 0, number)), { weekday: "long", timeZone: "UTC" });
  return (statement: Statement): string => {
    switch (statement.about) {
      case "segments": {
        const known = statement.ids.flatMap((id) => names.segments[id] ?? []);
        return known.length
          ? t("conditions.segments", { names: list(known) })
          : t("conditions.chosen");
      }
      case "minimumLevel":
        return t("conditions.minimumLevel", {
          name: names.levels[statement.id]?.[language] ?? "–",
        });
      case "from":
      case "through":
        return t(`conditions.${statement.about}`, { date: day(statement.date) });
      case "weekdays":
        return t("conditions.weekdays", { names: list(statement.weekdays.map(weekday)) });
      case "channels":
        return t("conditions.channels", {
          names: list(
            statement.names.map((name) => t(`channels.${name as "api" | "stripe" | "portal"}`)),
          ),
        });
      case "products":
        return t("conditions.products", { names: list(statement.names) });
      case "minimumAmount": {
        const { amountMinor } = statement;
        const amount = money(majorAmount({ amountMinor, currency: names.currency }));
        return t("conditions.minimumAmount", { amount });
      }
      case "firstOrder":
        return t("conditions.firstOrder");
      case "limit":
        return t(`limits.${statement.kind}`, { points: statement.points });
      case "multipliedByLevel":
      case "noStatus":
        return t(statement.about);
      case "delay":
        return t("delay", { days: statement.days });
      case "expiry":
        return t("expiry", { months: statement.months });
    }
  };
}
