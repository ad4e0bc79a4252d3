import { majorAmount, minorDigits } from "#app/orders/rules/money.ts";
import type { RewardForm, VoucherDefinition } from "../rewards.schemas.ts";
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
  definition: VoucherDefinition;
}

/** What the form says about a reward, its picture aside. */
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
    startsAt: momentOf(form.startsAt, timeZone),
    endsAt: momentOf(form.endsAt, timeZone),
    fromTierLevelId: form.fromTierLevelId ?? null,
    definition: definitionOf(form, currency),
  };
}

/** The fields of the form for a stored reward. */
export function fieldsOf(reward: EditedReward, timeZone: string): Record<string, string> {
  const { texts, definition } = reward;
  const { currency, minimumOrderMinor } = definition;
  const amount = (amountMinor: number) => String(majorAmount({ amountMinor, currency }));
  return {
    titleDe: texts.de.title,
    titleEn: texts.en.title,
    descriptionDe: texts.de.description,
    descriptionEn: texts.en.description,
    conditionsDe: texts.de.conditions,
    conditionsEn: texts.en.conditions,
    pointsPrice: String(reward.pointsPrice),
    stockTotal: String(reward.stockTotal ?? ""),
    memberLimit: String(reward.memberLimit ?? ""),
    startsAt: fieldOf(reward.startsAt, timeZone),
    endsAt: fieldOf(reward.endsAt, timeZone),
    fromTierLevelId: reward.fromTierLevelId ?? "",
    kind: definition.kind,
    percentage: definition.kind === "percentage" ? String(definition.percentage) : "",
    amount: definition.kind === "amount" ? amount(definition.amountMinor) : "",
    productSku: definition.kind === "free-product" ? definition.productSku : "",
    minimumOrder: minimumOrderMinor === null ? "" : amount(minimumOrderMinor),
    validDays: String(definition.validDays ?? ""),
  };
}

function definitionOf(form: RewardForm, currency: string): VoucherDefinition {
  const minor = (amount: number) => Math.round(amount * 10 ** minorDigits(currency));
  const terms = {
    currency,
    minimumOrderMinor: form.minimumOrder === undefined ? null : minor(form.minimumOrder),
    validDays: form.validDays ?? null,
  };
  const { kind } = form;
  if (kind === "percentage") return { kind, percentage: form.percentage!, ...terms };
  if (kind === "amount") return { kind, amountMinor: minor(form.amount!), ...terms };
  if (kind === "free-product") return { kind, productSku: form.productSku!, ...terms };
  return { kind, ...terms };
}

function momentOf(local: string | undefined, timeZone: string): Temporal.Instant | null {
  if (!local) return null;
  return Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).toInstant();
}

function fieldOf(instant: string | null, timeZone: string): string {
  if (!instant) return "";
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: "minute" });
}
