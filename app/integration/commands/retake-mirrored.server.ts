import { database, inTransaction } from "#app/platform/db.server.ts";
import { byRefund, settleMirrored } from "./settle-mirrored.server.ts";

const most = 200;

/**
 * Tries again to give orders their codes back that somebody else had when a bank sent a refund back:
 * a checkout may have let go of one since. Returns how many were tried.
 */
export async function retakeMirrored({ now }: { now: Temporal.Instant }): Promise<number> {
  const waiting = await database()
    .selectFrom("paymentDifference as difference")
    .innerJoin("voucherRedemption as redemption", "redemption.voucherId", "difference.ownId")
    .innerJoin("shopOrder as order", "order.externalId", "redemption.orderReference")
    .select("order.id as orderId")
    .distinct()
    .where("difference.kind", "=", "mirror-state")
    .where("difference.resolvedAt", "is", null)
    .where("redemption.reversedReason", "=", byRefund)
    .limit(most)
    .execute();
  for (const { orderId } of waiting)
    await inTransaction((trx) => settleMirrored(trx, { orderId, now }));
  return waiting.length;
}
