import { majorAmount, minorDigits } from "#app/orders/rules/money.ts";
import type { CampaignForm } from "../campaign.schemas.ts";
import type { NewCampaign } from "./campaign.types.ts";

/** What the form needs to know of the brand. */
export interface CampaignGround {
  currency: string;
  timeZone: string;
}

/**
 * The campaign that a form describes. What the chosen kind does not ask for is left out, so that a
 * value of a kind chosen before does no harm.
 */
export function campaignOfForm(form: CampaignForm, ground: CampaignGround): NewCampaign {
  const { kind, codeStyle } = form;
  const minor = (amount: number | undefined) =>
    amount === undefined ? null : Math.round(amount * 10 ** minorDigits(ground.currency));
  const amountMinor = kind === "amount" || kind === "gift-balance" ? minor(form.amount) : null;
  const minimumOrderMinor = minor(form.minimumOrder);
  const maximumDiscountMinor = kind === "percentage" ? minor(form.maximumDiscount) : null;
  const budgetMinor = minor(form.budget);
  const isMoney =
    amountMinor !== null ||
    kind === "gift-balance" ||
    (minimumOrderMinor ?? maximumDiscountMinor ?? budgetMinor) !== null;
  return {
    name: form.name,
    label: { de: form.labelDe, en: form.labelEn },
    conditions: { de: form.conditionsDe, en: form.conditionsEn },
    kind,
    percentage: kind === "percentage" ? form.percentage! : null,
    amountMinor,
    currency: isMoney ? ground.currency : null,
    productSku: kind === "free-product" ? form.productSku! : null,
    minimumOrderMinor,
    maximumDiscountMinor,
    includedSkus: form.includedSkus,
    excludedSkus: form.excludedSkus,
    includedCategories: form.includedCategories,
    excludedCategories: form.excludedCategories,
    startsAt: form.startsOn ? startOf(form.startsOn, 0, ground) : null,
    endsAt: form.endsOn ? startOf(form.endsOn, 1, ground) : null,
    validDays: codeStyle === "unique" ? (form.validDays ?? null) : null,
    isFirstOrderOnly: form.isFirstOrderOnly,
    codeStyle,
    holder: form.isForOwner ? "owner" : "anyone",
    memberLimit: form.memberLimit ?? null,
    useLimit: form.useLimit ?? null,
    budgetMinor,
    isCombinable: form.isCombinable,
    priority: form.priority,
    percentageOf: form.percentageOf || null,
  };
}

/** The fields of the form for a stored campaign. */
export function fieldsOfCampaign(
  campaign: NewCampaign,
  ground: CampaignGround,
): Record<string, string> {
  const amount = (amountMinor: number | null) =>
    amountMinor === null
      ? ""
      : String(majorAmount({ amountMinor, currency: campaign.currency ?? ground.currency }));
  const on = (isOn: boolean) => (isOn ? "on" : "");
  return {
    name: campaign.name,
    labelDe: campaign.label.de,
    labelEn: campaign.label.en,
    conditionsDe: campaign.conditions.de ?? "",
    conditionsEn: campaign.conditions.en ?? "",
    kind: campaign.kind,
    percentage: String(campaign.percentage ?? ""),
    amount: amount(campaign.amountMinor),
    productSku: campaign.productSku ?? "",
    codeStyle: campaign.codeStyle,
    startsOn: dayOf(campaign.startsAt, 0, ground),
    endsOn: dayOf(campaign.endsAt, 1, ground),
    validDays: String(campaign.validDays ?? ""),
    includedSkus: campaign.includedSkus.join(", "),
    excludedSkus: campaign.excludedSkus.join(", "),
    includedCategories: campaign.includedCategories.join(", "),
    excludedCategories: campaign.excludedCategories.join(", "),
    minimumOrder: amount(campaign.minimumOrderMinor),
    maximumDiscount: amount(campaign.maximumDiscountMinor),
    isFirstOrderOnly: on(campaign.isFirstOrderOnly),
    isForOwner: on(campaign.holder === "owner"),
    memberLimit: String(campaign.memberLimit ?? ""),
    useLimit: String(campaign.useLimit ?? ""),
    budget: amount(campaign.budgetMinor),
    isCombinable: on(campaign.isCombinable),
    priority: String(campaign.priority),
    percentageOf: campaign.percentageOf ?? "",
  };
}

/** A new campaign's fields: combinable, unique codes. */
export const freshCampaignFields = {
  kind: "percentage",
  codeStyle: "unique",
  isCombinable: "on",
  priority: "0",
};

/** The first moment of a day, or of one so many days later, in the brand's zone. */
function startOf(day: string, daysLater: number, { timeZone }: CampaignGround): string {
  const start = Temporal.PlainDate.from(day).add({ days: daysLater }).toZonedDateTime(timeZone);
  return start.toInstant().toString();
}

function dayOf(instant: string | null, daysEarlier: number, { timeZone }: CampaignGround): string {
  if (!instant) return "";
  const day = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate();
  return day.subtract({ days: daysEarlier }).toString();
}
