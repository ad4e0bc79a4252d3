import { sql } from "kysely";
import type { Stripe } from "stripe";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import type { StripeConnection } from "#app/platform/stripe.server.ts";
import { stripeHandlers } from "../stripe/handlers.server.ts";
import type { StripeHandler } from "../stripe/stripe-event.server.ts";

/** The event comes from the other mode than our key: test and live are never mixed. */
export class StripeModeDiffers extends DomainError {
  constructor(facts: { eventIsLive: boolean }) {
    super("stripe-mode-differs", facts);
  }
}

/**
 * Does what an event of Stripe asks for, once per event; its id and effect commit together. What is
 * booked is what Stripe says when asked, not what the event said when it was sent. Throws
 * StripeModeDiffers.
 */
export async function handleStripeEvent(
  trx: Transaction<Database>,
  {
    event,
    stripe,
    now,
  }: { event: Stripe.Event; stripe: StripeConnection | null; now: Temporal.Instant },
): Promise<string> {
  if (stripe && stripe.isLive !== event.livemode)
    throw new StripeModeDiffers({ eventIsLive: event.livemode });
  await sql`select pg_advisory_xact_lock(hashtextextended(${`stripe:${event.id}`}, 0))`.execute(
    trx,
  );
  const known = await trx
    .selectFrom("stripeEvent")
    .select("outcome")
    .where("id", "=", event.id)
    .executeTakeFirst();
  if (known) return known.outcome;
  const handlers: Record<string, StripeHandler<never> | undefined> = stripeHandlers;
  const handle = handlers[event.type];
  const outcome = handle ? await handle(trx, { event: event as never, stripe, now }) : "ignored";
  await trx
    .insertInto("stripeEvent")
    .values({
      id: event.id,
      type: event.type,
      createdAt: Temporal.Instant.fromEpochMilliseconds(event.created * 1000),
      receivedAt: now,
      isLive: event.livemode ?? null,
      objectId: objectIdOf(event),
      outcome,
    })
    .execute();
  await trx
    .updateTable("stripeEventFailure")
    .set({ resolvedAt: now })
    .where("eventId", "=", event.id)
    .execute();
  return outcome;
}

function objectIdOf({ data }: Stripe.Event): string | null {
  return "id" in data.object && typeof data.object.id === "string" ? data.object.id : null;
}
