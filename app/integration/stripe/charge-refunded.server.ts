import { idOf } from "#app/platform/stripe.server.ts";
import { recordCharge } from "./record-charge.server.ts";
import type { StripeEventOf, StripeHandler } from "./stripe-event.server.ts";

/** Money went back to the customer. */
export const chargeRefunded: StripeHandler<StripeEventOf<"charge.refunded">> = (
  trx,
  { event, stripe, now },
) => {
  const { id, payment_intent, amount_refunded: refundedMinor } = event.data.object;
  const charge = { id, paymentReference: idOf(payment_intent), refundedMinor };
  return recordCharge(trx, { charge, created: event.created, stripe, now });
};
