import type { Stripe } from "stripe";
import { recordStripeDispute } from "./record-stripe-dispute.server.ts";
import type { StripeEventOf, StripeHandler } from "./stripe-event.server.ts";

/** Where the money is in the end; a closed inquiry (`warning_closed`) has moved none. */
const states: Partial<Record<Stripe.Dispute.Status, "withdrawn" | "reinstated">> = {
  lost: "withdrawn",
  won: "reinstated",
};

/** The outcome settles where the money is, also where an event of its movement was missed. */
export const chargeDisputeClosed: StripeHandler<StripeEventOf<"charge.dispute.closed">> = (
  trx,
  { event, stripe, now },
) => {
  const dispute = event.data.object;
  const told = states[dispute.status] ?? null;
  return recordStripeDispute(trx, { dispute, told, created: event.created, stripe, now });
};
