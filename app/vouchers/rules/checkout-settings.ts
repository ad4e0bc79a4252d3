import type { PointPrice } from "./pay-with-points.ts";
import { defaultStackingPolicy, type StackingPolicy } from "./stacking/policy.ts";

/** How the brand wants checkouts to work. */
export interface CheckoutSettings {
  stacking: StackingPolicy;
  /** How long codes and points are kept for a checkout. */
  holdMinutes: number;
  /** Whether points pay for baskets; at `pointPrice`, or the programme's own price of points. */
  arePointsAccepted: boolean;
  pointPrice: PointPrice | null;
}

declare global {
  interface Settings {
    /** What the brand changed of how checkouts work. */
    checkout: CheckoutSettings;
  }
}

export const defaultCheckoutSettings: CheckoutSettings = {
  stacking: defaultStackingPolicy,
  holdMinutes: 15,
  arePointsAccepted: true,
  pointPrice: null,
};

/** What points are worth in a basket of this currency; null: they do not pay for it. */
export function pointPriceOf(
  settings: Pick<CheckoutSettings, "arePointsAccepted" | "pointPrice">,
  programme: { currency: string; pointPrice: PointPrice },
  currency: string,
): PointPrice | null {
  if (!settings.arePointsAccepted || programme.currency !== currency) return null;
  const price = settings.pointPrice ?? programme.pointPrice;
  // A programme may say that its points are worth nothing; then they buy nothing either.
  return price.minor > 0 ? price : null;
}
