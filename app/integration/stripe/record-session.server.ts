import type { Stripe } from "stripe";
import { lockFacts } from "#app/orders/commands/lock-facts.server.ts";
import { recordOrder } from "#app/orders/commands/record-order.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { idOf, type StripeConnection } from "#app/platform/stripe.server.ts";
import { redeemMirrored } from "../commands/redeem-mirrored.server.ts";
import { settleNamed } from "./own-checkout.server.ts";
import type { StripeEventOf, StripeHandler } from "./stripe-event.server.ts";

export type SessionEvent = StripeEventOf<
  | "checkout.session.completed"
  | "checkout.session.async_payment_succeeded"
  | "checkout.session.async_payment_failed"
  | "checkout.session.expired"
>;

/** Every news of a session leads to what Stripe says of it now. */
export const recordSessionNews: StripeHandler<SessionEvent> = (trx, { event, stripe, now }) =>
  recordSession(trx, { session: event.data.object, created: event.created, stripe, now });

/** `created`: when it was told. A checkout of ours is settled, a sale of the shop becomes an order. */
export async function recordSession(
  trx: Transaction<Database>,
  {
    session: told,
    created,
    stripe,
    now,
  }: {
    session: Stripe.Checkout.Session;
    created: number;
    stripe: StripeConnection | null;
    now: Temporal.Instant;
  },
): Promise<string> {
  const settled = await settleNamed(trx, told.metadata, { stripe, now });
  if (settled) return settled;
  await lockFacts(trx, { order: `stripe:${told.id}` });
  const session = stripe ? await stripe.client.checkout.sessions.retrieve(told.id) : told;
  if (session.payment_status !== "paid") return "not-paid-yet";
  if (session.mode !== "payment" || session.amount_total === null || !session.currency)
    return "no-order";
  const { order, isRepeat } = await recordSale(trx, {
    session: { ...session, amount_total: session.amount_total, currency: session.currency },
    // When it was paid: only the event knows.
    paidAt: instantOf(created),
    now,
  });
  await redeemMirrored(trx, { session, orderId: order.id, now });
  return isRepeat ? "order-known" : "order-recorded";
}

function recordSale(
  trx: Transaction<Database>,
  {
    session,
    paidAt,
    now,
  }: {
    session: Stripe.Checkout.Session & { amount_total: number; currency: string };
    paidAt: Temporal.Instant;
    now: Temporal.Instant;
  },
): ReturnType<typeof recordOrder> {
  return recordOrder(trx, {
    order: {
      source: "stripe",
      externalId: session.id,
      customer: {
        email: session.customer_details?.email ?? session.customer_email ?? null,
        externalId: session.client_reference_id,
        name: session.customer_details?.name ?? null,
      },
      currency: session.currency.toUpperCase(),
      totalMinor: session.amount_total,
      taxMinor: session.total_details?.amount_tax ?? 0,
      shippingMinor: session.total_details?.amount_shipping ?? 0,
      paidWithBalanceMinor: 0,
      paymentReference: idOf(session.payment_intent),
      placedAt: instantOf(session.created),
      paidAt,
      lines: [],
    },
    now,
  });
}

function instantOf(seconds: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
}
