import { lockOrder } from "#app/orders/queries/find-order.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { unseal } from "#app/platform/secrets.server.ts";
import { restoreVoucherRedemption } from "#app/vouchers/commands/restore-voucher-redemption.server.ts";
import { reverseVoucherRedemption } from "#app/vouchers/commands/reverse-voucher-redemption.server.ts";
import { noteMirrorConflict, settleMirrorConflict } from "./mirror-conflict.server.ts";

/** Why such a redemption was reversed. */
export const byRefund = "order-refunded";

/**
 * Brings the codes that Stripe Checkout took for an order to what the order says now: free once all
 * of its money went back, and the order's again where a bank sent some of that money back here. By
 * what stands, not by what was told, so that it does not matter in which order and how often things
 * are told. Codes that the shop redeemed by the API are the shop's to reverse.
 */
export async function settleMirrored(
  trx: Transaction<Database>,
  { orderId, now }: { orderId: string; now: Temporal.Instant },
): Promise<void> {
  const order = await lockOrder(trx, orderId);
  if (!order) return;
  const taken = await listTaken(trx, order.externalId);
  const settle = isRefundedWhole(order) ? free : retake;
  for (const one of taken) await settle(trx, one, now);
}

/** An order that cost nothing has nothing that could go back. */
export function isRefundedWhole(order: { refundedMinor: number; totalMinor: number }): boolean {
  return order.refundedMinor > 0 && order.refundedMinor >= order.totalMinor;
}

/** The latest redemption of each code that Stripe Checkout took for an order. */
function listTaken(trx: Transaction<Database>, orderReference: string) {
  return trx
    .selectFrom("voucherRedemption as redemption")
    .innerJoin("voucher", "voucher.id", "redemption.voucherId")
    .innerJoin("stripeMirrorCode as code", "code.voucherId", "voucher.id")
    .select([
      "redemption.id as redemptionId",
      "redemption.reversedAt",
      "redemption.reversedReason",
      "voucher.id as voucherId",
      "voucher.codeEncrypted",
      "code.promotionCodeId",
    ])
    .where("redemption.orderReference", "=", orderReference)
    .where("redemption.redeemedByKey", "is", null)
    .where("redemption.checkoutRedemptionId", "is", null)
    .distinctOn("voucher.id")
    .orderBy("voucher.id")
    .orderBy("redemption.reversedAt", (by) => by.desc().nullsFirst())
    .execute();
}

type Taken = Awaited<ReturnType<typeof listTaken>>[number];

async function free(
  trx: Transaction<Database>,
  { redemptionId, reversedAt, codeEncrypted, promotionCodeId }: Taken,
  now: Temporal.Instant,
): Promise<void> {
  // The customer has the money: whoever else has the code by now may keep it.
  await settleMirrorConflict(trx, { promotionCodeId, now });
  if (reversedAt) return;
  const code = unseal("voucher-code", codeEncrypted);
  const reversal = { code, redemptionId, reason: byRefund, apiKeyId: null, now };
  await reverseVoucherRedemption(trx, reversal);
}

/** One that was used or is held by somebody else is kept as a difference, for staff to decide. */
async function retake(
  trx: Transaction<Database>,
  { redemptionId, reversedAt, reversedReason, ...taken }: Taken,
  now: Temporal.Instant,
): Promise<void> {
  const { voucherId, codeEncrypted, promotionCodeId } = taken;
  if (!reversedAt) return settleMirrorConflict(trx, { promotionCodeId, now });
  // What a shop or staff reversed for a reason of their own stays so.
  if (reversedReason !== byRefund) return;
  const code = unseal("voucher-code", codeEncrypted);
  try {
    await restoreVoucherRedemption(trx, { code, redemptionId, now });
    await settleMirrorConflict(trx, { promotionCodeId, now });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    await noteMirrorConflict(trx, { promotionCodeId, voucherId, found: error.code, now });
  }
}
