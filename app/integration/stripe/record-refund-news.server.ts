import { idOf } from "#app/platform/stripe.server.ts";
import { recordCharge } from "./record-charge.server.ts";
import type { StripeEventOf, StripeHandler } from "./stripe-event.server.ts";

export type RefundEvent = StripeEventOf<"refund.created" | "refund.updated" | "refund.failed">;

/** Every news of one refund is news of its charge, which knows the total. */
export const recordRefundNews: StripeHandler<RefundEvent> = async (trx, { event, stripe, now }) => {
  const { charge: reference, payment_intent } = event.data.object;
  const id = idOf(reference);
  // Without a key the total cannot be asked for; it comes with charge.refunded.
  if (!stripe || !id) return "not-asked";
  const charge = { id, paymentReference: idOf(payment_intent), refundedMinor: 0 };
  return recordCharge(trx, { charge, created: event.created, stripe, now });
};
