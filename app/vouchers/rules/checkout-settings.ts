import { defaultStackingPolicy, type StackingPolicy } from "./stacking/policy.ts";

/** How the brand wants checkouts to work. */
export interface CheckoutSettings {
  stacking: StackingPolicy;
  /** How long codes and points are kept for a checkout. */
  holdMinutes: number;
  /** Whether points pay for baskets; at `pointPrice`, or the programme's own price of points. */
  arePointsAccepted: boolean;
  pointPrice: { points: number; minor: number } | null;
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
