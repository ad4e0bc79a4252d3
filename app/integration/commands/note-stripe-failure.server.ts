import type { Stripe } from "stripe";
import type { Database, Transaction } from "#app/platform/db.server.ts";

/** Notes that an event could not be booked, and how often; staff see it until it is booked. */
export async function noteStripeFailure(
  trx: Transaction<Database>,
  { event, code, now }: { event: Stripe.Event; code: string; now: Temporal.Instant },
): Promise<void> {
  await trx
    .insertInto("stripeEventFailure")
    .values({
      eventId: event.id,
      type: event.type,
      isLive: event.livemode ?? false,
      createdAt: Temporal.Instant.fromEpochMilliseconds(event.created * 1000),
      failedAt: now,
      code,
    })
    .onConflict((conflict) =>
      conflict.column("eventId").doUpdateSet((eb) => ({
        failedAt: now,
        code,
        attempts: eb("stripeEventFailure.attempts", "+", 1),
        resolvedAt: null,
      })),
    )
    .execute();
}
