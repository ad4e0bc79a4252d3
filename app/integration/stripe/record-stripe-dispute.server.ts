import type { Stripe } from "stripe";
import { lockFacts } from "#app/orders/commands/lock-facts.server.ts";
import type { DisputeReport } from "#app/orders/commands/record-dispute.server.ts";
import { recordPaymentDispute } from "#app/orders/commands/record-payment-dispute.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { idOf, type StripeConnection } from "#app/platform/stripe.server.ts";
import { settleCheckoutOfPayment } from "./own-checkout.server.ts";

type Movement = Pick<DisputeReport, "state" | "occurredAt">;

/**
 * Books where a dispute's money is, for a checkout of ours or the shop's order. `told` is what the
 * event alone says; with a key, Stripe is asked what has moved by now.
 */
export async function recordStripeDispute(
  trx: Transaction<Database>,
  {
    dispute,
    told,
    created,
    stripe,
    now,
  }: {
    dispute: Stripe.Dispute;
    told: DisputeReport["state"] | null;
    created: number;
    stripe: StripeConnection | null;
    now: Temporal.Instant;
  },
): Promise<string> {
  const paymentReference = idOf(dispute.payment_intent);
  if (!paymentReference || dispute.amount === 0) return "no-dispute";
  const settled = await settleCheckoutOfPayment(trx, paymentReference, { stripe, now });
  if (settled) return settled;
  // Locked before Stripe is asked: an older answer never overwrites a newer one.
  await lockFacts(trx, { payment: paymentReference });
  const movements = stripe
    ? movementsOf(await stripe.client.disputes.retrieve(dispute.id))
    : told
      ? [{ state: told, occurredAt: instantOf(created) }]
      : [];
  let outcome = "no-money-moved";
  for (const movement of movements) {
    const { id: externalId, amount: amountMinor, reason } = dispute;
    const report = { paymentReference, externalId, amountMinor, reason, ...movement };
    outcome = `dispute-${await recordPaymentDispute(trx, report)}`;
  }
  return outcome;
}

/** Every movement of money by a dispute, as Stripe keeps it: none for an inquiry. */
function movementsOf({ balance_transactions }: Stripe.Dispute): Movement[] {
  return balance_transactions.map(({ amount, created }) => ({
    state: amount < 0 ? "withdrawn" : "reinstated",
    occurredAt: instantOf(created),
  }));
}

function instantOf(seconds: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
}
