import type { Reader } from "#app/platform/db.server.ts";

/** The last events of Stripe with what they did, and those that could not be booked. */
export async function listStripeEvents(db: Reader, { limit }: { limit: number }) {
  const [events, failures] = await Promise.all([
    db
      .selectFrom("stripeEvent")
      .select(["id", "type", "receivedAt", "outcome", "objectId"])
      .orderBy("receivedAt", "desc")
      .limit(limit)
      .execute(),
    db
      .selectFrom("stripeEventFailure")
      .select(["eventId", "type", "failedAt", "attempts", "code", "isLive"])
      .where("resolvedAt", "is", null)
      .orderBy("failedAt", "desc")
      .limit(limit)
      .execute(),
  ]);
  return { events, failures };
}
