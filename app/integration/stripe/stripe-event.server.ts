import { Stripe } from "stripe";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { StripeConnection } from "#app/platform/stripe.server.ts";

/**
 * What one kind of event does; `outcome` is kept with the event's id. `stripe` is null without a
 * secret key: then nothing can be asked again, and what the event itself says has to do.
 */
export type StripeHandler<Event extends Stripe.Event> = (
  trx: Transaction<Database>,
  input: { event: Event; stripe: StripeConnection | null; now: Temporal.Instant },
) => Promise<string>;

export type StripeEventOf<Type extends Stripe.Event.Type> = Extract<Stripe.Event, { type: Type }>;

/** The event was not signed by Stripe, or not just now. */
export class BadSignature extends Error {}

const toleranceSeconds = 300;

/**
 * Reads an event as Stripe signed it. Throws BadSignature for a wrong signature and for one that is
 * older than five minutes or as far in the future (which the library alone would accept).
 */
export function readStripeEvent(
  body: string,
  {
    signature,
    secret,
    now,
  }: { signature: string | undefined; secret: string; now: Temporal.Instant },
): Stripe.Event {
  const signedAt = Number(/(?:^|,)t=(\d{1,12})(?:,|$)/.exec(signature ?? "")?.[1]);
  const seconds = now.epochMilliseconds / 1000;
  if (!(signedAt <= seconds + toleranceSeconds)) throw new BadSignature();
  try {
    return Stripe.webhooks.constructEvent(
      body,
      signature ?? "",
      secret,
      toleranceSeconds,
      undefined,
      now.epochMilliseconds,
    );
  } catch {
    throw new BadSignature();
  }
}
