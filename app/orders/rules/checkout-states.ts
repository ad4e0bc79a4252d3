/** What members pay for here; the shop's own sales are orders. */
export const checkoutPurposes = ["gift-balance", "reward", "membership"] as const;
export type CheckoutPurpose = (typeof checkoutPurposes)[number];

/**
 * open: waits for the member · processing: paid by a method that takes days · completed: the money is
 * there · expired: it ended unpaid.
 */
export type CheckoutState = "open" | "processing" | "completed" | "expired";

/** Why a checkout ended unpaid. */
export type CheckoutEnd = "time-out" | "cancelled" | "payment-failed";
