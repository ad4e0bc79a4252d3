import { majorAmount, minorDigits } from "#app/orders/rules/money.ts";
import { momentField, momentOf } from "#app/platform/forms/moment.ts";
import type { RewardForm } from "../rewards.schemas.ts";
import { definitionFields } from "./definition-fields.ts";
import type { RewardTexts } from "./reward.types.ts";

/** What the form needs to know of the brand. */
export interface FormGround {
  currency: string;
  timeZone: string;
}

/** A stored reward as the form edits it. */
export interface EditedReward {
  texts: RewardTexts;
  pointsPrice: number;
  stockTotal: number | null;
  memberLimit: number | null;
  startsAt: string | null;
  endsAt: string | null;
  fromTierLevelId: string | null;
  type: string;
  moneyPriceMinor: number | null;
  categoryId: string | null;
  position: number;
  segmentId: string | null;
  fromPhase: string | null;
  forAmbassadors: boolean;
  hiddenFromOthers: boolean;
  definition: unknown;
}

/** What the form says about every kind of reward, its picture and its category aside. */
export function contentsOf(form: RewardForm, { currency, timeZone }: FormGround) {
  return {
    texts: {
      de: {
        title: form.titleDe,
        description: form.descriptionDe,
        conditions: form.conditionsDe,
      },
      en: {
        title: form.titleEn,
        description: form.descriptionEn,
        conditions: form.conditionsEn,
      },
    },
    pointsPrice: form.pointsPrice,
    stockTotal: form.stockTotal ?? null,
    memberLimit: form.memberLimit ?? null,
    startsAt: form.startsAt ? momentOf(form.startsAt, timeZone) : null,
    endsAt: form.endsAt ? momentOf(form.endsAt, timeZone) : null,
    fromTierLevelId: form.fromTierLevelId ?? null,
    moneyPriceMinor: form.moneyPrice === undefined ? null : minorOf(form.moneyPrice, currency),
    currency: form.moneyPrice === undefined ? null : currency,
    position: form.position,
    segmentId: form.segmentId ?? null,
    fromPhase: form.fromPhase ?? null,
    forAmbassadors: form.forAmbassadors,
    hiddenFromOthers: form.hiddenFromOthers,
  };
}

/** The fields of the form for a stored reward. */
export function fieldsOf(
  reward: EditedReward,
  { currency, timeZone }: FormGround,
): Record<string, string> {
  const { texts, moneyPriceMinor } = reward;
  return {
    titleDe: texts.de.title,
    titleEn: texts.en.title,
    descriptionDe: texts.de.description,
    descriptionEn: texts.en.description,
    conditionsDe: texts.de.conditions,
    conditionsEn: texts.en.conditions,
    pointsPrice: String(reward.pointsPrice),
    moneyPrice: amountField(moneyPriceMinor, currency),
    stockTotal: String(reward.stockTotal ?? ""),
    memberLimit: String(reward.memberLimit ?? ""),
    startsAt: momentField(reward.startsAt, timeZone),
    endsAt: momentField(reward.endsAt, timeZone),
    categoryId: reward.categoryId ?? "",
    position: String(reward.position),
    fromTierLevelId: reward.fromTierLevelId ?? "",
    segmentId: reward.segmentId ?? "",
    fromPhase: reward.fromPhase ?? "",
    forAmbassadors: reward.forAmbassadors ? "on" : "",
    hiddenFromOthers: reward.hiddenFromOthers ? "on" : "",
    ...definitionFields(reward.type, reward.definition),
  };
}

/** An amount as the form has it, in full units; empty for none. */
export function amountField(amountMinor: number | null, currency: string): string {
  return amountMinor === null ? "" : String(majorAmount({ amountMinor, currency }));
}

/** An amount of the form in minor units. */
export function minorOf(amount: number, currency: string): number {
  return Math.round(amount * 10 ** minorDigits(currency));
}
