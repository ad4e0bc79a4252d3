import type { Stripe } from "stripe";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { type StripeConnection, stripeConnection } from "#app/platform/stripe.server.ts";
import { listPaymentsSince } from "../queries/list-payments-since.server.ts";
import { outcomeOfSession } from "../rules/checkout-outcome.ts";
import { type ComparedThing, differencesOf } from "../rules/compare-payments.ts";
import { standingOf } from "../rules/membership-states.ts";
import { keepDifferences } from "./keep-differences.server.ts";

declare global {
  interface Jobs {
    "compare-payments": Record<string, never>;
  }
}

const days = 7;
const most = 10_000;

/**
 * Compares the payments of the last days with Stripe and keeps what differs; what agrees again is
 * settled. Changes nothing else: staff decide what to fetch anew. Returns how many differ, null
 * without a connection.
 */
export async function comparePayments({
  now,
}: {
  now: Temporal.Instant;
}): Promise<{ compared: number; differences: number } | null> {
  const stripe = stripeConnection();
  if (!stripe) return null;
  const since = now.subtract({ hours: 24 * days });
  try {
    const things = await collect(stripe, since);
    const differences = differencesOf(things);
    await inTransaction((trx) =>
      keepDifferences(trx, { since, compared: things.length, differences, failure: null, now }),
    );
    return { compared: things.length, differences: differences.length };
  } catch (error) {
    const failure = error instanceof Error ? error.message.slice(0, 500) : "failed";
    await inTransaction((trx) =>
      keepDifferences(trx, { since, compared: 0, differences: null, failure, now }),
    );
    throw error;
  }
}

async function collect(
  { client, isLive }: StripeConnection,
  since: Temporal.Instant,
): Promise<ComparedThing[]> {
  const created = { gte: Math.floor(since.epochMilliseconds / 1000) };
  const sessions = await client.checkout.sessions
    .list({ created, limit: 100, expand: ["data.payment_intent.latest_charge"] })
    .autoPagingToArray({ limit: most });
  const subscriptions = await client.subscriptions
    .list({ created, limit: 100, status: "all" })
    .autoPagingToArray({ limit: most });
  const books = await listPaymentsSince(database(), { since, isLive });
  const told = new Set(sessions.map(({ id }) => id));
  return [
    ...sessions.flatMap((session) => compareSession(session, books)),
    ...subscriptions.flatMap((subscription) => compareSubscription(subscription, books)),
    // One that was begun before the span is compared by the day on which it was begun.
    ...books.checkouts
      .filter(({ sessionId }) => sessionId !== null && !told.has(sessionId))
      .map(({ id, sessionId, state }) => ({
        kind: "checkout" as const,
        objectId: sessionId!,
        ownId: id,
        here: { state },
        there: null,
      })),
  ];
}

type Books = Awaited<ReturnType<typeof listPaymentsSince>>;

function compareSession(session: Stripe.Checkout.Session, books: Books): ComparedThing[] {
  const ownId = session.metadata?.resonanz_checkout;
  const intent = session.payment_intent as Stripe.PaymentIntent | null;
  if (!ownId) {
    if (session.mode !== "payment" || session.payment_status !== "paid") return [];
    const here = books.orders.has(session.id) ? { state: "paid" } : null;
    return [{ kind: "order", objectId: session.id, ownId: null, here, there: { state: "paid" } }];
  }
  const known = books.checkouts.find(({ id }) => id === ownId);
  const charge = intent?.latest_charge as Stripe.Charge | null | undefined;
  const { state } = outcomeOfSession({
    status: session.status as "open" | "complete" | "expired",
    isPaid: session.payment_status !== "unpaid",
    paymentStatus: intent?.status ?? null,
  });
  return [
    {
      kind: "checkout",
      objectId: session.id,
      ownId: known ? ownId : null,
      here: known ? { state: known.state, refundedMinor: known.refundedMinor } : null,
      there: { state, refundedMinor: charge?.amount_refunded ?? 0 },
    },
  ];
}

function compareSubscription(subscription: Stripe.Subscription, books: Books): ComparedThing[] {
  const ownId = subscription.metadata.resonanz_membership;
  if (!ownId) return [];
  const { state } = standingOf({
    status: subscription.status,
    periodStartsAt: null,
    periodEndsAt: null,
    endsAt: null,
  });
  const known = books.memberships.find(({ id }) => id === ownId);
  const here = known ? { state: known.state } : null;
  const { id: objectId } = subscription;
  return [{ kind: "membership", objectId, ownId: known ? ownId : null, here, there: { state } }];
}
