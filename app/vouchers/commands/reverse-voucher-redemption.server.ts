import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { lockVoucher } from "./lock-voucher.server.ts";
import { raiseExpiry } from "./raise-expiry.server.ts";
import { recountAfterReversal } from "./recount-limits.server.ts";

export interface ReversedRedemption {
  redemptionId: string;
  orderReference: string;
  reversedAt: string;
  isRepeat: boolean;
}

/**
 * Takes a redemption back, so that the code can be used again; twice reverses once.
 * Throws VoucherMisspelt, VoucherUnknown, NotFound, and voucher-needs-basket where the
 * checkout redeemed it.
 */
export async function reverseVoucherRedemption(
  trx: Transaction<Database>,
  {
    code,
    redemptionId,
    reason,
    apiKeyId,
    now,
  }: {
    code: string;
    redemptionId: string;
    reason: string | null;
    apiKeyId: string | null;
    now: Temporal.Instant;
  },
): Promise<ReversedRedemption> {
  const voucher = await lockVoucher(trx, code);
  const redemption = await trx
    .selectFrom("voucherRedemption")
    .select(["orderReference", "reversedAt", "checkoutRedemptionId"])
    .where("id", "=", redemptionId)
    .where("voucherId", "=", voucher.id)
    .executeTakeFirst();
  if (!redemption) throw new NotFound("voucher-redemption");
  // What a checkout redeemed is reversed line by line, with everything else it redeemed.
  if (redemption.checkoutRedemptionId) throw new DomainError("voucher-needs-basket");
  const { orderReference, reversedAt } = redemption;
  if (reversedAt) return { redemptionId, orderReference, reversedAt, isRepeat: true };
  await trx
    .updateTable("voucherRedemption")
    .set({ reversedAt: now, reversedReason: reason })
    .where("id", "=", redemptionId)
    .execute();
  await raiseExpiry(trx, [voucher.id]);
  await recountAfterReversal(trx, { voucherId: voucher.id });
  await appendEvent(trx, {
    name: "voucher.reversed",
    occurredAt: now,
    memberId: voucher.memberId,
    actor: { kind: "shop", id: apiKeyId },
    channel: "api",
    direction: "from-brand",
    subject: { kind: "voucher", id: voucher.id },
    payload: { label: voucher.terms.label, orderReference, reason },
  });
  return { redemptionId, orderReference, reversedAt: now.toString(), isRepeat: false };
}
