import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { unseal } from "#app/platform/secrets.server.ts";
import { redeemVoucher } from "#app/vouchers/commands/redeem-voucher.server.ts";
import { reverseVoucherRedemption } from "#app/vouchers/commands/reverse-voucher-redemption.server.ts";
import { noteMirrorConflict } from "./note-mirror-conflict.server.ts";

const byRefund = "order-refunded";

/**
 * An order was refunded whole: the codes that Stripe Checkout took for it can be used again. Codes
 * that the shop redeemed by the API are the shop's to reverse.
 */
export async function freeMirrored(
  trx: Transaction<Database>,
  { orderReference, now }: { orderReference: string; now: Temporal.Instant },
): Promise<void> {
  const used = await selectMirrored(trx, orderReference)
    .where("redemption.reversedAt", "is", null)
    .execute();
  for (const { redemptionId, codeEncrypted } of used)
    await reverseVoucherRedemption(trx, {
      code: unseal("voucher-code", codeEncrypted),
      redemptionId,
      reason: byRefund,
      apiKeyId: null,
      now,
    });
}

/**
 * The refund came back from the bank: the order stands, and has its codes again. One that was used
 * meanwhile is kept as a difference, for staff to decide.
 */
export async function retakeMirrored(
  trx: Transaction<Database>,
  { orderReference, now }: { orderReference: string; now: Temporal.Instant },
): Promise<void> {
  const freed = await selectMirrored(trx, orderReference)
    .where("redemption.reversedReason", "=", byRefund)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("voucherRedemption as standing")
            .select("standing.id")
            .whereRef("standing.voucherId", "=", "redemption.voucherId")
            .whereRef("standing.orderReference", "=", "redemption.orderReference")
            .where("standing.reversedAt", "is", null),
        ),
      ),
    )
    .distinctOn("voucher.id")
    .execute();
  for (const { voucherId, codeEncrypted, promotionCodeId, ...order } of freed) {
    try {
      await redeemVoucher(trx, {
        code: unseal("voucher-code", codeEncrypted),
        orderReference,
        orderAmountMinor: order.orderAmountMinor ?? undefined,
        currency: order.currency ?? undefined,
        apiKeyId: null,
        now,
      });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const found = { promotionCodeId, voucherId, found: error.code, now };
      await noteMirrorConflict(trx, found);
    }
  }
}

/** What Stripe Checkout took for an order, by the codes that Stripe knows. */
function selectMirrored(trx: Transaction<Database>, orderReference: string) {
  return trx
    .selectFrom("voucherRedemption as redemption")
    .innerJoin("voucher", "voucher.id", "redemption.voucherId")
    .innerJoin("stripeMirrorCode as code", "code.voucherId", "voucher.id")
    .select([
      "redemption.id as redemptionId",
      "redemption.orderAmountMinor",
      "redemption.currency",
      "voucher.id as voucherId",
      "voucher.codeEncrypted",
      "code.promotionCodeId",
    ])
    .where("redemption.orderReference", "=", orderReference)
    .where("redemption.redeemedByKey", "is", null)
    .where("redemption.checkoutRedemptionId", "is", null)
    .orderBy("voucher.id");
}
