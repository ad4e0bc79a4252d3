import { Stripe } from "stripe";
import { inTransaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { stripeConnection } from "#app/platform/stripe.server.ts";
import { handleStripeEvent } from "./handle-stripe-event.server.ts";
import { noteStripeFailure } from "./note-stripe-failure.server.ts";

// Each holds a connection while Stripe is asked: a burst of events must not leave pages without one.
const atOnce = 4;
let running = 0;
const waiting: (() => void)[] = [];

/** Books an event, a few at a time; a failure is noted for staff and thrown. */
export async function receiveStripeEvent(
  event: Stripe.Event,
  now: Temporal.Instant,
): Promise<string> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    const stripe = stripeConnection();
    return await inTransaction((trx) => handleStripeEvent(trx, { event, stripe, now }));
  } catch (error) {
    const code = codeOf(error);
    await inTransaction((trx) => noteStripeFailure(trx, { event, code, now }));
    throw error;
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

function codeOf(error: unknown): string {
  if (error instanceof DomainError) return error.code;
  if (error instanceof Stripe.errors.StripeError) return error.code ?? error.type;
  return "failed";
}
