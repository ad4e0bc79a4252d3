import { recordPaymentRefund } from "#app/orders/commands/record-payment-refund.server.ts";
import { idOf, type StripeEventOf, type StripeHandler } from "./stripe-event.server.ts";

/** Stripe tells the total refunded so far; it may tell it before the order, late, or twice. */
export const chargeRefunded: StripeHandler<StripeEventOf<"charge.refunded">> = async (
  trx,
  { event },
) => {
  const charge = event.data.object;
  const paymentReference = idOf(charge.payment_intent);
  if (!paymentReference || charge.amount_refunded === 0) return "no-refund";
  return `refund-${await recordPaymentRefund(trx, {
    paymentReference,
    externalId: charge.id,
    refundedMinor: charge.amount_refunded,
    refundedAt: Temporal.Instant.fromEpochMilliseconds(event.created * 1000),
  })}`;
};
