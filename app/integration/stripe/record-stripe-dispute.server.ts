import type { Stripe } from "stripe";
import type { DisputeReport } from "#app/orders/commands/record-dispute.server.ts";
import { recordPaymentDispute } from "#app/orders/commands/record-payment-dispute.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { idOf } from "./stripe-event.server.ts";

/** Records what an event says of where a dispute's money is; events may come in any order. */
export async function recordStripeDispute(
  trx: Transaction<Database>,
  {
    dispute,
    state,
    created,
  }: { dispute: Stripe.Dispute; created: number } & Pick<DisputeReport, "state">,
): Promise<string> {
  const paymentReference = idOf(dispute.payment_intent);
  if (!paymentReference || dispute.amount === 0) return "no-dispute";
  const outcome = await recordPaymentDispute(trx, {
    paymentReference,
    externalId: dispute.id,
    amountMinor: dispute.amount,
    reason: dispute.reason,
    state,
    occurredAt: Temporal.Instant.fromEpochMilliseconds(created * 1000),
  });
  return `dispute-${outcome}`;
}
