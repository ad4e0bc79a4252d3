import { NotFound } from "#app/platform/errors.ts";
import { isUnknownToStripe, stripeConnection } from "#app/platform/stripe.server.ts";
import { receiveStripeEvent } from "./receive-stripe-event.server.ts";

/** Fetches an event from Stripe once more and books it; one that is booked already stays as it is. */
export async function replayStripeEvent(id: string, now: Temporal.Instant): Promise<string> {
  const stripe = stripeConnection();
  if (!stripe) throw new NotFound("stripe-connection");
  try {
    return await receiveStripeEvent(await stripe.client.events.retrieve(id), now);
  } catch (error) {
    // Stripe keeps events for 30 days.
    if (isUnknownToStripe(error)) throw new NotFound("stripe-event");
    throw error;
  }
}
