import { Stripe } from "stripe";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { stripeConnection } from "#app/platform/stripe.server.ts";
import { findCheckout } from "../queries/find-checkout.server.ts";
import { settleCheckout } from "./settle-checkout.server.ts";

/** Gives back everything that was paid, once, however often it is asked for. */
export async function refundCheckout({
  checkoutId: id,
  now,
}: {
  checkoutId: string;
  now: Temporal.Instant;
}): Promise<void> {
  const checkout = await findCheckout(database(), id);
  const stripe = stripeConnection();
  if (!checkout?.paymentReference || checkout.refundedMinor === checkout.amountMinor) return;
  if (stripe?.isLive !== checkout.isLive || !stripe)
    throw new Error("the connection to Stripe that took this payment is missing");
  try {
    await stripe.client.refunds.create(
      { payment_intent: checkout.paymentReference, metadata: { resonanz_checkout: id } },
      { idempotencyKey: `refund-${id}` },
    );
  } catch (error) {
    const isDone =
      error instanceof Stripe.errors.StripeError && error.code === "charge_already_refunded";
    if (!isDone) throw error;
  }
  await inTransaction((trx) => settleCheckout(trx, { id, stripe, now }));
}
