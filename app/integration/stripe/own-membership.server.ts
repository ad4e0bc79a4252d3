import type { Stripe } from "stripe";
import { settleMembership } from "#app/orders/commands/settle-membership.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { StripeConnection } from "#app/platform/stripe.server.ts";
import type { StripeEventOf, StripeHandler } from "./stripe-event.server.ts";

export type SubscriptionEvent = StripeEventOf<
  | "customer.subscription.created"
  | "customer.subscription.updated"
  | "customer.subscription.deleted"
  | "customer.subscription.paused"
  | "customer.subscription.resumed"
>;

/** Every news of a subscription brings its membership to where Stripe says it is now. */
export const recordSubscription: StripeHandler<SubscriptionEvent> = (
  trx,
  { event, stripe, now },
) => {
  const { id, metadata } = event.data.object;
  return settleSubscription(trx, { subscriptionId: id, metadata, stripe, now });
};

/** Settles the membership of ours that a subscription pays for. */
export async function settleSubscription(
  trx: Transaction<Database>,
  {
    subscriptionId,
    metadata,
    stripe,
    now,
  }: {
    subscriptionId: string;
    metadata: Stripe.Metadata | null;
    stripe: StripeConnection | null;
    now: Temporal.Instant;
  },
): Promise<string> {
  const id = metadata?.resonanz_membership;
  if (!stripe || !id || !uuidPattern.test(id)) return "not-ours";
  const state = await settleMembership(trx, { id, subscriptionId, stripe, now });
  return state ? `membership-${state}` : "not-ours";
}

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
