import type { CheckoutPurpose } from "./rules/checkout-states.ts";

interface CheckoutFacts {
  purpose: CheckoutPurpose;
  /** What is paid for: the id that `startCheckout` was given. */
  reference: string;
  amountMinor: number;
  currency: string;
}

declare global {
  interface DomainEvents {
    /** A member was asked to pay. */
    "checkout.started": CheckoutFacts & { checkoutId: string };
    /**
     * The money has arrived. It can arrive after `checkout.expired` (a slow payment method): who
     * can no longer deliver then gives it back by `requestCheckoutRefund`.
     */
    "checkout.completed": CheckoutFacts & { checkoutId: string; paymentReference: string | null };
    /** Nothing was paid, and nothing will be: what was held for it can be released. */
    "checkout.expired": CheckoutFacts & {
      checkoutId: string;
      reason: "time-out" | "cancelled" | "payment-failed";
    };
    /** Money went back, or came again; `reversedMinor` is what is away of `amountMinor` now. */
    "checkout.reversed": CheckoutFacts & { checkoutId: string; reversedMinor: number };
  }
}

export type CheckoutEventName = Extract<keyof DomainEvents, `checkout.${string}`>;
