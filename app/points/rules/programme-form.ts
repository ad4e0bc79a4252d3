import { minorDigits } from "#app/orders/rules/money.ts";
import type { BasisSettings } from "#app/orders/rules/points-basis.ts";
import type { ProgrammeForm } from "../points.schemas.ts";
import type { Programme } from "./programme.ts";

/** The programme with what of an order counts: everything that its page sets. */
export interface ProgrammeSettings {
  programme: Programme;
  basis: BasisSettings;
}

/** What the form says, as it is stored. */
export function settingsOfForm(form: ProgrammeForm): ProgrammeSettings {
  const { pricePoints, price, currency } = form;
  return {
    programme: {
      timeZone: form.timeZone,
      currency,
      pendingDays: form.pendingDays,
      expiryMonths: form.expiryMonths ?? null,
      graceDays: form.graceDays,
      refundPolicy: form.refundPolicy,
      rounding: form.rounding,
      maxGrantPoints: form.maxGrantPoints,
      approvalAbovePoints: form.approvalAbovePoints,
      maxBalancePoints: form.maxBalancePoints ?? null,
      pointPrice: { points: pricePoints, minor: Math.round(price * 10 ** minorDigits(currency)) },
    },
    basis: { includesTax: form.includesTax, includesShipping: form.includesShipping },
  };
}

/** What is stored, as the form shows it. */
export function formOfSettings({ programme, basis }: ProgrammeSettings) {
  const { pointPrice, currency } = programme;
  return {
    timeZone: programme.timeZone,
    currency,
    pendingDays: programme.pendingDays,
    expiryMonths: programme.expiryMonths ?? undefined,
    graceDays: programme.graceDays,
    refundPolicy: programme.refundPolicy,
    rounding: programme.rounding,
    includesTax: basis.includesTax,
    includesShipping: basis.includesShipping,
    maxGrantPoints: programme.maxGrantPoints,
    approvalAbovePoints: programme.approvalAbovePoints,
    maxBalancePoints: programme.maxBalancePoints ?? undefined,
    pricePoints: pointPrice.points,
    price: pointPrice.minor / 10 ** minorDigits(currency),
  };
}

export type SettingName =
  | Exclude<keyof Programme, "pointPrice">
  | "pointPrice"
  | keyof BasisSettings;

/** The settings that differ, with what they were and what they become. */
export function changedSettings(
  before: ProgrammeSettings,
  after: ProgrammeSettings,
): { name: SettingName; before: unknown; after: unknown }[] {
  const flat = ({ programme, basis }: ProgrammeSettings) => ({ ...programme, ...basis });
  const [old, next] = [flat(before), flat(after)];
  return (Object.keys(next) as SettingName[])
    .filter((name) => JSON.stringify(old[name]) !== JSON.stringify(next[name]))
    .map((name) => ({ name, before: old[name], after: next[name] }));
}
