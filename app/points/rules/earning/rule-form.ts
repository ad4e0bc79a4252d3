import { majorAmount, minorDigits } from "#app/orders/rules/money.ts";
import type { CampaignForm, RuleForm } from "../../earning.schemas.ts";
import type { ConditionName, ConditionValues } from "./conditions.ts";
import type { CampaignDefinition, EarningDefinition } from "./definition.ts";
import { triggers } from "./triggers.ts";
import type { ActivityLabel, RuleNames } from "./words.ts";

type Terms = Pick<
  RuleForm,
  | "segments"
  | "minimumLevel"
  | "from"
  | "through"
  | "weekdays"
  | "channels"
  | "minimumAmount"
  | "skus"
  | "categories"
  | "firstOrder"
  | "delayDays"
  | "expiry"
  | "expiryMonths"
>;

/** Conditions that every fact can be asked. */
const general: readonly ConditionName[] = ["segments", "minimumLevel", "days"];

/** What a filled-in form means. Conditions that the trigger does not know are left out. */
export function definitionOfForm(form: RuleForm, currency: string): EarningDefinition {
  const { trigger, amount, likes, activityType } = form;
  const { offers, hasAmount } = triggers[trigger];
  const conditions = { ...conditionsOf(form, currency), likes, activityType };
  return {
    trigger,
    amount:
      form.amountKind === "perCurrencyUnit" && hasAmount
        ? { perCurrencyUnit: amount }
        : { fixed: amount },
    conditions: only(conditions, [...general, ...offers]),
    limits: {
      ...(form.perFactPoints && {
        perFact: { points: form.perFactPoints, overflow: form.perFactOverflow },
      }),
      ...(form.perPeriodPoints && {
        perPeriod: { points: form.perPeriodPoints, period: form.perPeriod },
      }),
      ...(form.perMember && { perMember: form.perMember }),
    },
    multipliedByLevel: form.multipliedByLevel,
    countsForStatus: form.countsForStatus,
    ...timingOf(form),
  };
}

/** What a filled-in form of a campaign means. */
export function campaignOfForm(form: CampaignForm, currency: string): CampaignDefinition {
  const offered = form.triggers.flatMap((name) => triggers[name].offers);
  return {
    title: { de: form.titleDe, en: form.titleEn },
    triggers: form.triggers,
    amount: form.amountKind === "multiplier" ? { multiplier: form.amount } : { fixed: form.amount },
    conditions: only(conditionsOf(form, currency), [...general, ...offered]),
    limits: form.perMember ? { perMember: form.perMember } : {},
    ...timingOf(form),
  };
}

/** What the form says members read for the rule's activity, or null. */
export function activityLabelOfForm({
  trigger,
  activityType: type,
  activityDe: de,
  activityEn: en,
}: RuleForm): { type: string; label: ActivityLabel } | null {
  return trigger === "activity" && type && de && en ? { type, label: { de, en } } : null;
}

/** The form as it looks for a rule that exists. */
export function fieldsOfRule(
  name: string,
  definition: EarningDefinition,
  { currency, activities }: Pick<RuleNames, "currency" | "activities">,
): Record<string, unknown> {
  const { trigger, amount, conditions, limits } = definition;
  const label = activities[conditions.activityType ?? ""];
  return {
    ...fieldsOfTerms(name, definition, currency),
    trigger,
    amountKind: "fixed" in amount ? "fixed" : "perCurrencyUnit",
    amount: "fixed" in amount ? amount.fixed : amount.perCurrencyUnit,
    likes: conditions.likes,
    activityType: conditions.activityType,
    activityDe: label?.de,
    activityEn: label?.en,
    multipliedByLevel: definition.multipliedByLevel,
    countsForStatus: definition.countsForStatus,
    perFactPoints: limits.perFact?.points,
    perFactOverflow: limits.perFact?.overflow ?? "trim",
    perPeriodPoints: limits.perPeriod?.points,
    perPeriod: limits.perPeriod?.period ?? "month",
  };
}

/** The form as it looks for a campaign that exists. */
export function fieldsOfCampaign(
  name: string,
  definition: CampaignDefinition,
  { currency, budgetPoints }: { currency: string; budgetPoints: number | null },
): Record<string, unknown> {
  const { title, amount } = definition;
  return {
    ...fieldsOfTerms(name, definition, currency),
    titleDe: title.de,
    titleEn: title.en,
    triggers: definition.triggers,
    amountKind: "fixed" in amount ? "fixed" : "multiplier",
    amount: "fixed" in amount ? amount.fixed : amount.multiplier,
    budgetPoints: budgetPoints ?? undefined,
  };
}

function conditionsOf(form: Terms, currency: string): ConditionValues {
  const { segments, minimumLevel, from, through, weekdays, channels, minimumAmount } = form;
  const skus = listed(form.skus);
  const categories = listed(form.categories);
  return {
    ...(segments.length && { segments }),
    ...(minimumLevel && { minimumLevel }),
    ...((from || through || weekdays.length) && {
      days: {
        ...(from && { from }),
        ...(through && { through }),
        ...(weekdays.length && { weekdays }),
      },
    }),
    ...(channels.length && { channels }),
    ...(minimumAmount && {
      minimumAmountMinor: Math.round(minimumAmount * 10 ** minorDigits(currency)),
    }),
    ...((skus.length || categories.length) && {
      products: { ...(skus.length && { skus }), ...(categories.length && { categories }) },
    }),
    ...(form.firstOrder && { firstOrder: true }),
  };
}

function timingOf({ delayDays, expiry, expiryMonths }: Terms) {
  return {
    ...(delayDays !== undefined && { delayDays }),
    ...(expiry === "never" && { expiresAfterMonths: null }),
    ...(expiry === "months" && expiryMonths && { expiresAfterMonths: expiryMonths }),
  };
}

function fieldsOfTerms(
  name: string,
  { conditions, limits, delayDays, expiresAfterMonths }: EarningDefinition | CampaignDefinition,
  currency: string,
) {
  const { days, products, minimumAmountMinor: amountMinor } = conditions;
  return {
    name,
    segments: conditions.segments ?? [],
    minimumLevel: conditions.minimumLevel,
    from: days?.from,
    through: days?.through,
    weekdays: days?.weekdays?.map(String) ?? [],
    channels: conditions.channels ?? [],
    minimumAmount: amountMinor === undefined ? undefined : majorAmount({ amountMinor, currency }),
    skus: products?.skus?.join(", "),
    categories: products?.categories?.join(", "),
    firstOrder: conditions.firstOrder ?? false,
    perMember: limits.perMember,
    delayDays,
    expiry:
      expiresAfterMonths === undefined
        ? "programme"
        : expiresAfterMonths === null
          ? "never"
          : "months",
    expiryMonths: expiresAfterMonths ?? undefined,
  };
}

function listed(text: string): string[] {
  return [...new Set(text.split(/[,\n]/).map((part) => part.trim()))].filter(Boolean);
}

function only(
  values: { [Name in ConditionName]?: ConditionValues[Name] | undefined },
  names: readonly ConditionName[],
): ConditionValues {
  const kept = Object.entries(values).filter(
    ([name, value]) => value !== undefined && names.includes(name as ConditionName),
  );
  return Object.fromEntries(kept) as ConditionValues;
}
