import type { CheckoutEnd } from "./checkout-states.ts";

/** What Stripe says of a session and its payment right now. */
export interface SessionFacts {
  status: "open" | "complete" | "expired";
  isPaid: boolean;
  /** Stripe's state of the payment; null before there is one. */
  paymentStatus: string | null;
}

export type CheckoutOutcome =
  | { state: "open" | "processing" | "completed" }
  | { state: "expired"; reason: CheckoutEnd };

/** Where a checkout stands by what Stripe says; the order in which Stripe said it plays no part. */
export function outcomeOfSession({ status, isPaid, paymentStatus }: SessionFacts): CheckoutOutcome {
  if (status === "expired") return { state: "expired", reason: "time-out" };
  if (status === "open") return { state: "open" };
  if (isPaid) return { state: "completed" };
  // Done on Stripe's page, but by a method that takes days; it can still fail.
  const hasFailed = paymentStatus === "requires_payment_method" || paymentStatus === "canceled";
  return hasFailed ? { state: "expired", reason: "payment-failed" } : { state: "processing" };
}

/** A dispute with the movements of money it has caused so far. */
export interface DisputeFacts {
  amountMinor: number;
  movementsMinor: number[];
}

/** What disputes keep away now: an inquiry has moved nothing, a won one has moved it back. */
export function disputedNow(disputes: DisputeFacts[]): number {
  return disputes
    .filter(({ movementsMinor }) => movementsMinor.reduce((sum, one) => sum + one, 0) < 0)
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}

/** What is away of a payment: refunds and disputes together, never more than was paid. */
export function reversedOfCheckout({
  amountMinor,
  refundedMinor,
  disputedMinor,
}: {
  amountMinor: number;
  refundedMinor: number;
  disputedMinor: number;
}): number {
  return Math.min(amountMinor, refundedMinor + disputedMinor);
}
