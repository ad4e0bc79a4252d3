import type { Stripe } from "stripe";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { idOf, isUnknownToStripe, type StripeConnection } from "#app/platform/stripe.server.ts";
import { type Checkout, lockCheckout } from "../queries/find-checkout.server.ts";
import { disputedNow, outcomeOfSession, reversedOfCheckout } from "../rules/checkout-outcome.ts";
import type { CheckoutState } from "../rules/checkout-states.ts";
import { appendCheckoutEvent } from "./append-checkout-event.server.ts";
import { completeCheckout } from "./complete-checkout.server.ts";
import { expireCheckout } from "./expire-checkout.server.ts";
import { settleMembership } from "./settle-membership.server.ts";

/** Stripe was paid something else than was asked for: somebody has to look at it. */
export class PaidAmountDiffers extends DomainError {
  constructor(facts: { paidMinor: number; askedMinor: number }) {
    super("paid-amount-differs", facts);
  }
}

/**
 * Brings a checkout to where Stripe says it is now. Whatever has happened, and in whatever order it is
 * told, calling this last leads to the same state. The checkout is locked before Stripe is asked, so
 * that an older answer never overwrites a newer one. Throws PaidAmountDiffers.
 */
export async function settleCheckout(
  trx: Transaction<Database>,
  { id, stripe, now }: { id: string; stripe: StripeConnection; now: Temporal.Instant },
): Promise<CheckoutState | null> {
  const checkout = await lockCheckout(trx, id);
  if (!checkout) return null;
  if (!checkout.sessionId || checkout.isLive !== stripe.isLive) return checkout.state;
  const session = await fetchSession(stripe.client, checkout.sessionId);
  if (!session) return checkout.state;
  const intent = session.payment_intent as Stripe.PaymentIntent | null;
  const outcome = outcomeOfSession({
    status: session.status as "open" | "complete" | "expired",
    isPaid: session.payment_status !== "unpaid",
    paymentStatus: intent?.status ?? null,
  });
  if (outcome.state === "completed") {
    refuseOtherAmount(checkout, session);
    await completeCheckout(trx, { id, paymentReference: intent?.id ?? null, now });
  } else if (outcome.state === "expired") {
    await expireCheckout(trx, { id, reason: outcome.reason, now });
  } else if (outcome.state === "processing" && checkout.state === "open") {
    await trx
      .updateTable("paymentCheckout")
      .set({ state: "processing" })
      .where("id", "=", id)
      .execute();
  }
  const subscriptionId = idOf(session.subscription);
  if (subscriptionId)
    await settleMembership(trx, { id: checkout.reference, subscriptionId, stripe, now });
  await settleReversals(trx, { checkout, intent, client: stripe.client, now });
  return (await lockCheckout(trx, id))!.state;
}

async function fetchSession(client: Stripe, sessionId: string) {
  try {
    return await client.checkout.sessions.retrieve(sessionId, {
      expand: ["payment_intent.latest_charge"],
    });
  } catch (error) {
    if (isUnknownToStripe(error)) return null;
    throw error;
  }
}

function refuseOtherAmount(checkout: Checkout, session: Stripe.Checkout.Session): void {
  const isSame =
    session.amount_total === checkout.amountMinor &&
    session.currency?.toUpperCase() === checkout.currency;
  if (!isSame)
    throw new PaidAmountDiffers({
      paidMinor: session.amount_total ?? 0,
      askedMinor: checkout.amountMinor,
    });
}

async function settleReversals(
  trx: Transaction<Database>,
  {
    checkout,
    intent,
    client,
    now,
  }: {
    checkout: Checkout;
    intent: Stripe.PaymentIntent | null;
    client: Stripe;
    now: Temporal.Instant;
  },
): Promise<void> {
  const charge = intent?.latest_charge as Stripe.Charge | null | undefined;
  if (!intent || !charge) return;
  const disputes = charge.disputed
    ? await client.disputes.list({ payment_intent: intent.id, limit: 100 })
    : { data: [] };
  const refundedMinor = Math.min(checkout.amountMinor, charge.amount_refunded);
  const disputedMinor = Math.min(
    checkout.amountMinor,
    disputedNow(
      disputes.data.map(({ amount, balance_transactions }) => ({
        amountMinor: amount,
        movementsMinor: balance_transactions.map((one) => one.amount),
      })),
    ),
  );
  const reversedMinor = reversedOfCheckout({ ...checkout, refundedMinor, disputedMinor });
  await trx
    .updateTable("paymentCheckout")
    .set({ refundedMinor, disputedMinor })
    .where("id", "=", checkout.id)
    .execute();
  if (reversedMinor !== reversedOfCheckout(checkout))
    await appendCheckoutEvent(trx, {
      name: "checkout.reversed",
      checkout,
      facts: { reversedMinor },
      occurredAt: now,
    });
}
