import { lockFacts } from "#app/orders/commands/lock-facts.server.ts";
import { recordPaymentRefund } from "#app/orders/commands/record-payment-refund.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { StripeConnection } from "#app/platform/stripe.server.ts";
import { settleCheckoutOfPayment } from "./own-checkout.server.ts";

/** What is known of a charge's refunds: Stripe tells the total so far, early, late, or twice. */
export interface ChargeTold {
  id: string;
  paymentReference: string | null;
  refundedMinor: number;
}

/** Books what has been refunded of a charge by now, for a checkout of ours or the shop's order. */
export async function recordCharge(
  trx: Transaction<Database>,
  {
    charge,
    created,
    stripe,
    now,
  }: {
    charge: ChargeTold;
    created: number;
    stripe: StripeConnection | null;
    now: Temporal.Instant;
  },
): Promise<string> {
  const { id, paymentReference } = charge;
  if (!paymentReference) return "no-refund";
  const settled = await settleCheckoutOfPayment(trx, paymentReference, { stripe, now });
  if (settled) return settled;
  // Locked before Stripe is asked: an older answer never overwrites a newer one.
  await lockFacts(trx, { payment: paymentReference });
  const refundedMinor = stripe
    ? (await stripe.client.charges.retrieve(id)).amount_refunded
    : charge.refundedMinor;
  if (refundedMinor === 0 && !stripe) return "no-refund";
  return `refund-${await recordPaymentRefund(trx, {
    paymentReference,
    externalId: id,
    refundedMinor,
    isCurrent: stripe !== null,
    refundedAt: Temporal.Instant.fromEpochMilliseconds(created * 1000),
  })}`;
}
