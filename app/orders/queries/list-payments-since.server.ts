import type { Reader } from "#app/platform/db.server.ts";

const most = 20_000;

/** What our books say of payments by Stripe that were begun since then, in one mode. */
export async function listPaymentsSince(
  db: Reader,
  { since, isLive }: { since: Temporal.Instant; isLive: boolean },
) {
  const from = since.toString();
  const [checkouts, memberships, orders] = await Promise.all([
    db
      .selectFrom("paymentCheckout")
      .select(["id", "sessionId", "state", "refundedMinor"])
      .where("isLive", "=", isLive)
      .where("createdAt", ">=", from)
      .limit(most)
      .execute(),
    db
      .selectFrom("paidMembership")
      .select(["id", "subscriptionId", "state"])
      .where("requestedAt", ">=", from)
      .limit(most)
      .execute(),
    db
      .selectFrom("shopOrder")
      .select("externalId")
      .where("source", "=", "stripe")
      .where("placedAt", ">=", from)
      .limit(most)
      .execute(),
  ]);
  return { checkouts, memberships, orders: new Set(orders.map((order) => order.externalId)) };
}
