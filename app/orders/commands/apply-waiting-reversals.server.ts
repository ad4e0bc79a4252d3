import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { Order } from "../queries/find-order.server.ts";
import { recordDispute } from "./record-dispute.server.ts";
import { recordRefund } from "./record-refund.server.ts";

/**
 * Books the refunds and disputes that were told before their order. The caller holds the payment's
 * lock. Returns whether there were any.
 */
export async function applyWaitingReversals(
  trx: Transaction<Database>,
  { id: orderId, paymentReference }: Order,
): Promise<boolean> {
  if (!paymentReference) return false;
  const refunds = await trx
    .deleteFrom("shopRefundWaiting")
    .where("paymentReference", "=", paymentReference)
    .returning(["externalId", "refundedMinor", "refundedAt"])
    .execute();
  for (const { externalId, refundedMinor, refundedAt } of refunds)
    await recordRefund(trx, {
      orderId,
      source: "stripe",
      externalId,
      amountMinor: refundedMinor,
      isTotal: "so-far",
      reason: null,
      refundedAt: Temporal.Instant.from(refundedAt),
    });
  const disputes = await trx
    .deleteFrom("shopDisputeWaiting")
    .where("paymentReference", "=", paymentReference)
    .returning(["externalId", "amountMinor", "reason", "withdrawnAt", "reinstatedAt"])
    .execute();
  for (const { withdrawnAt, reinstatedAt, ...dispute } of disputes)
    for (const [state, at] of [
      ["withdrawn", withdrawnAt],
      ["reinstated", reinstatedAt],
    ] as const)
      if (at) {
        const occurredAt = Temporal.Instant.from(at);
        await recordDispute(trx, { orderId, source: "stripe", ...dispute, state, occurredAt });
      }
  return refunds.length + disputes.length > 0;
}
