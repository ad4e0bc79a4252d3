import type { Stripe } from "stripe";
import { settleCheckout } from "#app/orders/commands/settle-checkout.server.ts";
import { findCheckout, findCheckoutOfPayment } from "#app/orders/queries/find-checkout.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { StripeConnection } from "#app/platform/stripe.server.ts";

interface Told {
  stripe: StripeConnection | null;
  now: Temporal.Instant;
}

/** Settles the checkout of ours that the metadata names; null where it names none. */
export async function settleNamed(
  trx: Transaction<Database>,
  metadata: Stripe.Metadata | null,
  { stripe, now }: Told,
): Promise<string | null> {
  const id = metadata?.resonanz_checkout;
  if (!stripe || !id || !uuidPattern.test(id) || !(await findCheckout(trx, id))) return null;
  return `checkout-${await settleCheckout(trx, { id, stripe, now })}`;
}

/**
 * Settles the checkout of ours that a payment belongs to; null for the shop's own payments. Also
 * before the payment itself was told: its metadata names the checkout.
 */
export async function settleCheckoutOfPayment(
  trx: Transaction<Database>,
  paymentReference: string,
  { stripe, now }: Told,
): Promise<string | null> {
  if (!stripe) return null;
  const known = await findCheckoutOfPayment(trx, paymentReference);
  if (known) return `checkout-${await settleCheckout(trx, { id: known.id, stripe, now })}`;
  const intent = await stripe.client.paymentIntents.retrieve(paymentReference);
  return settleNamed(trx, intent.metadata, { stripe, now });
}

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
