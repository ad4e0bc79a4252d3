import type { Database, Transaction } from "#app/platform/db.server.ts";
import { findOrderByPayment } from "../queries/find-order.server.ts";
import { lockFacts } from "./lock-facts.server.ts";
import { type DisputeReport, recordDispute, timesWith } from "./record-dispute.server.ts";

/**
 * Records what a payment provider tells of a dispute. Where the payment's order has not come yet,
 * the dispute waits for it: any order of arrival leads to the same state.
 */
export async function recordPaymentDispute(
  trx: Transaction<Database>,
  { paymentReference, ...report }: Omit<DisputeReport, "source"> & { paymentReference: string },
): Promise<"recorded" | "waiting"> {
  await lockFacts(trx, { payment: paymentReference });
  const order = await findOrderByPayment(trx, paymentReference);
  if (order) {
    await recordDispute(trx, { ...report, source: "stripe", orderId: order.id });
    return "recorded";
  }
  const { externalId, amountMinor, reason } = report;
  const known = await trx
    .selectFrom("shopDisputeWaiting")
    .select(["withdrawnAt", "reinstatedAt"])
    .where("paymentReference", "=", paymentReference)
    .where("externalId", "=", externalId)
    .executeTakeFirst();
  const times = timesWith(known, report);
  await trx
    .insertInto("shopDisputeWaiting")
    .values({ paymentReference, externalId, amountMinor, reason, ...times })
    .onConflict((conflict) =>
      conflict.columns(["paymentReference", "externalId"]).doUpdateSet(times),
    )
    .execute();
  return "waiting";
}
