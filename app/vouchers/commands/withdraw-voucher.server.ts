import type { Database, Transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { refuseHeld, VoucherUsed } from "./redeem-voucher.server.ts";

/**
 * Makes the voucher of a reward's redemption unusable for good; the member sees the reason.
 * Throws VoucherUsed, NotFound, and voucher-held while a checkout keeps it.
 */
export async function withdrawVoucherOfRedemption(
  trx: Transaction<Database>,
  {
    memberId,
    redemptionId,
    reason,
    now,
  }: { memberId: string; redemptionId: string; reason: string; now: Temporal.Instant },
): Promise<{ voucherId: string }> {
  const voucher = await trx
    .selectFrom("voucher")
    .select("id")
    .where("memberId", "=", memberId)
    .where("redemptionId", "=", redemptionId)
    .forUpdate()
    .executeTakeFirst();
  if (!voucher) throw new NotFound("voucher");
  const used = await trx
    .selectFrom("voucherRedemption")
    .select("redeemedAt")
    .where("voucherId", "=", voucher.id)
    .where("reversedAt", "is", null)
    .executeTakeFirst();
  if (used) throw new VoucherUsed(used);
  await refuseHeld(trx, { voucherId: voucher.id, now });
  await trx
    .updateTable("voucher")
    .set({ withdrawnAt: now, withdrawnReason: reason })
    .where("id", "=", voucher.id)
    .where("withdrawnAt", "is", null)
    .execute();
  return { voucherId: voucher.id };
}
