import { minorDigits } from "#app/orders/rules/money.ts";
import type { CheckoutPolicyForm } from "../checkout-policy.schemas.ts";
import type { CheckoutSettings } from "./checkout-settings.ts";

/** What the form says, as it is stored. */
export function settingsOfForm(form: CheckoutPolicyForm, currency: string): CheckoutSettings {
  const { application, order, percentageOf, maximumCodes, pricePoints, price } = form;
  return {
    stacking: { application, order, percentageOf, maximumCodes },
    holdMinutes: form.holdMinutes,
    arePointsAccepted: form.arePointsAccepted,
    pointPrice:
      pricePoints === undefined || price === undefined
        ? null
        : { points: pricePoints, minor: Math.round(price * 10 ** minorDigits(currency)) },
  };
}

/** What is stored, as the form shows it. */
export function formOfSettings(settings: CheckoutSettings, currency: string) {
  const { stacking, pointPrice, holdMinutes, arePointsAccepted } = settings;
  return {
    ...stacking,
    holdMinutes,
    arePointsAccepted,
    pricePoints: pointPrice?.points,
    price: pointPrice ? pointPrice.minor / 10 ** minorDigits(currency) : undefined,
  };
}

/** The settings that differ, as the audit log keeps them. */
export function changedCheckoutSettings(
  before: CheckoutSettings,
  after: CheckoutSettings,
): { before: Record<string, unknown>; after: Record<string, unknown> } | null {
  const flat = ({ stacking, ...rest }: CheckoutSettings) => ({ ...stacking, ...rest });
  const [old, next]: Record<string, unknown>[] = [flat(before), flat(after)];
  const names = Object.keys(next!).filter(
    (name) => JSON.stringify(old![name]) !== JSON.stringify(next![name]),
  );
  if (names.length === 0) return null;
  const pick = (of: Record<string, unknown>) =>
    Object.fromEntries(names.map((name) => [name, of[name]]));
  return { before: pick(old!), after: pick(next!) };
}
