import { sql } from "kysely";
import type { Stripe } from "stripe";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { stripeHandlers } from "../stripe/handlers.server.ts";
import type { StripeHandler } from "../stripe/stripe-event.server.ts";

/** Does what an event of Stripe asks for, once per event; its id and effect commit together. */
export async function handleStripeEvent(
  trx: Transaction<Database>,
  { event, now }: { event: Stripe.Event; now: Temporal.Instant },
): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`stripe:${event.id}`}, 0))`.execute(
    trx,
  );
  const known = await trx
    .selectFrom("stripeEvent")
    .select("outcome")
    .where("id", "=", event.id)
    .executeTakeFirst();
  if (known) return known.outcome;
  const handle = stripeHandlers[event.type] as StripeHandler<Stripe.Event> | undefined;
  const outcome = handle ? await handle(trx, { event, now }) : "ignored";
  await trx
    .insertInto("stripeEvent")
    .values({
      id: event.id,
      type: event.type,
      createdAt: Temporal.Instant.fromEpochMilliseconds(event.created * 1000),
      receivedAt: now,
      outcome,
    })
    .execute();
  return outcome;
}
