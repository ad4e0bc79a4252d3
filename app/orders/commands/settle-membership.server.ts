import type { Stripe } from "stripe";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { isUnknownToStripe, type StripeConnection } from "#app/platform/stripe.server.ts";
import { lockMembership, type Membership } from "../queries/find-membership.server.ts";
import { newsOf, standingOf } from "../rules/membership-states.ts";
import { settleBenefits } from "./settle-benefits.server.ts";

/**
 * Brings a membership to where Stripe says its subscription is now, whatever has happened in which
 * order, and with it what it opens. `id` is ours, as the subscription's metadata names it. Returns the state, null for a
 * subscription that is not ours.
 */
export async function settleMembership(
  trx: Transaction<Database>,
  {
    id,
    subscriptionId,
    stripe,
    now,
  }: { id: string; subscriptionId: string; stripe: StripeConnection; now: Temporal.Instant },
): Promise<Membership["state"] | null> {
  const membership = await lockMembership(trx, id);
  if (!membership) return null;
  const isOther = membership.subscriptionId && membership.subscriptionId !== subscriptionId;
  if (isOther || membership.state === "ended") return membership.state;
  const facts = await fetchFacts(stripe.client, subscriptionId);
  const standing = standingOf(facts);
  const { state, paidUntil, endsAt } = standing;
  await trx
    .updateTable("paidMembership")
    .set({
      ...standing,
      subscriptionId,
      isLive: stripe.isLive,
      startedAt: state === "waiting" ? null : facts.startedAt,
      endedAt: state === "ended" ? (facts.endedAt ?? now.toString()) : null,
    })
    .where("id", "=", id)
    .execute();
  await settleBenefits(trx, { membership, state, now });
  for (const news of newsOf(membership, standing))
    await appendEvent(trx, {
      name: `membership.${news}`,
      occurredAt: now,
      memberId: membership.memberId,
      actor: { kind: "system", id: null },
      channel: "stripe",
      direction: news === "started" || news === "renewed" ? "from-member" : "internal",
      subject: { kind: "membership", id },
      payload: {
        planId: membership.planId,
        paidUntil,
        ...(endsAt !== null && { endsAt }),
      } as DomainEvents["membership.cancelled"],
    });
  return state;
}

async function fetchFacts(client: Stripe, subscriptionId: string) {
  try {
    const found = await client.subscriptions.retrieve(subscriptionId);
    const { status, items, cancel_at, start_date, ended_at } = found;
    const item = items.data[0];
    return {
      status,
      periodStartsAt: instantOf(item?.current_period_start),
      periodEndsAt: instantOf(item?.current_period_end),
      endsAt: instantOf(cancel_at),
      startedAt: instantOf(start_date),
      endedAt: instantOf(ended_at),
    };
  } catch (error) {
    if (isUnknownToStripe(error)) return unknownSubscription;
    throw error;
  }
}

// Stripe forgets no subscription; what it does not know was of a test account that is gone.
const unknownSubscription = {
  status: "canceled",
  periodStartsAt: null,
  periodEndsAt: null,
  endsAt: null,
  startedAt: null,
  endedAt: null,
};

function instantOf(seconds: number | null | undefined): string | null {
  return seconds ? Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toString() : null;
}
