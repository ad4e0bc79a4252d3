import type { Database, Transaction } from "#app/platform/db.server.ts";
import { findOrderByPayment } from "../queries/find-order.server.ts";
import { lockFacts } from "./lock-facts.server.ts";
import { recordRefund } from "./record-refund.server.ts";

/**
 * Records what a payment provider has refunded of a payment so far. Where the payment's order has
 * not come yet, the refund waits for it: any order of arrival leads to the same state.
 */
export async function recordPaymentRefund(
  trx: Transaction<Database>,
  refund: {
    paymentReference: string;
    externalId: string;
    refundedMinor: number;
    /** Asked for just now, under the payment's lock: then it may also have become less. */
    isCurrent?: boolean;
    refundedAt: Temporal.Instant;
  },
): Promise<"recorded" | "waiting"> {
  const { paymentReference, externalId, refundedMinor, isCurrent = false, refundedAt } = refund;
  await lockFacts(trx, { payment: paymentReference });
  const order = await findOrderByPayment(trx, paymentReference);
  if (order) {
    await recordRefund(trx, {
      orderId: order.id,
      source: "stripe",
      externalId,
      amountMinor: refundedMinor,
      isTotal: isCurrent ? "current" : "so-far",
      reason: null,
      refundedAt,
    });
    return "recorded";
  }
  if (isCurrent)
    await trx
      .deleteFrom("shopRefundWaiting")
      .where("paymentReference", "=", paymentReference)
      .where("externalId", "=", externalId)
      .execute();
  if (refundedMinor === 0) return "waiting";
  await trx
    .insertInto("shopRefundWaiting")
    .values({ paymentReference, externalId, refundedMinor, refundedAt })
    .onConflict((conflict) =>
      conflict
        .columns(["paymentReference", "externalId"])
        .doUpdateSet((eb) => ({
          refundedMinor: eb.ref("excluded.refundedMinor"),
          refundedAt: eb.ref("excluded.refundedAt"),
        }))
        // An older report that comes late must not shrink the total.
        .whereRef("shopRefundWaiting.refundedMinor", "<", "excluded.refundedMinor" as never),
    )
    .execute();
  return "waiting";
}
