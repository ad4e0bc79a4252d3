import type { Database, Transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { lockVoucher } from "./lock-voucher.server.ts";
import { refuseHeld, VoucherUsed } from "./redeem-voucher.server.ts";

/**
 * An order whose redemption was reversed stands after all: it has its code again, as another
 * redemption of the same order. The order kept the terms it was made by, so that it does not matter
 * what they are by now, or that the code's time is over. Twice restores once. Throws
 * VoucherMisspelt, VoucherUnknown, NotFound, VoucherUsed and voucher-held.
 */
export async function restoreVoucherRedemption(
  trx: Transaction<Database>,
  { code, redemptionId, now }: { code: string; redemptionId: string; now: Temporal.Instant },
): Promise<{ isRepeat: boolean }> {
  const { id: voucherId, memberId, terms, redemption } = await lockVoucher(trx, code);
  const reversed = await trx
    .selectFrom("voucherRedemption")
    .select(["orderReference", "orderAmountMinor", "currency", "redeemedByKey"])
    .where("id", "=", redemptionId)
    .where("voucherId", "=", voucherId)
    .executeTakeFirst();
  if (!reversed) throw new NotFound("voucher-redemption");
  if (redemption?.orderReference === reversed.orderReference) return { isRepeat: true };
  if (redemption) throw new VoucherUsed({ redeemedAt: redemption.redeemedAt });
  await refuseHeld(trx, { voucherId, now });
  await trx
    .insertInto("voucherRedemption")
    .values({ ...reversed, voucherId, redeemedAt: now })
    .execute();
  const { redeemedByKey: id, ...order } = reversed;
  await appendEvent(trx, {
    name: "voucher.redeemed",
    occurredAt: now,
    memberId,
    actor: { kind: "shop", id },
    channel: "api",
    direction: "internal",
    subject: { kind: "voucher", id: voucherId },
    payload: { label: terms.label, ...order },
  });
  return { isRepeat: false };
}
