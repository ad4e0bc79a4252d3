import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { Order } from "../queries/find-order.server.ts";
import { recordRefund } from "./record-refund.server.ts";

/** Books the refunds that were told before their order. The caller holds the payment's lock. */
export async function applyWaitingRefunds(trx: Transaction<Database>, order: Order): Promise<void> {
  if (!order.paymentReference) return;
  const waiting = await trx
    .deleteFrom("shopRefundWaiting")
    .where("paymentReference", "=", order.paymentReference)
    .returning(["externalId", "refundedMinor", "refundedAt"])
    .execute();
  for (const refund of waiting)
    await recordRefund(trx, {
      orderId: order.id,
      externalId: refund.externalId,
      amountMinor: refund.refundedMinor,
      isTotal: true,
      reason: null,
      refundedAt: Temporal.Instant.from(refund.refundedAt),
    });
}
