import type { Database, Transaction } from "#app/platform/db.server.ts";
import { unseal } from "#app/platform/secrets.server.ts";
import { reverseVoucherRedemption } from "#app/vouchers/commands/reverse-voucher-redemption.server.ts";

/**
 * An order was refunded whole: the codes that Stripe Checkout took for it can be used again. Codes
 * that the shop redeemed by the API are the shop's to reverse.
 */
export async function freeMirrored(
  trx: Transaction<Database>,
  { orderReference, now }: { orderReference: string; now: Temporal.Instant },
): Promise<void> {
  const used = await trx
    .selectFrom("voucherRedemption as redemption")
    .innerJoin("voucher", "voucher.id", "redemption.voucherId")
    .select(["redemption.id as redemptionId", "voucher.codeEncrypted"])
    .where("redemption.orderReference", "=", orderReference)
    .where("redemption.redeemedByKey", "is", null)
    .where("redemption.checkoutRedemptionId", "is", null)
    .where("redemption.reversedAt", "is", null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("stripeMirrorCode")
          .select("voucherId")
          .whereRef("stripeMirrorCode.voucherId", "=", "voucher.id"),
      ),
    )
    .orderBy("voucher.id")
    .execute();
  for (const { redemptionId, codeEncrypted } of used)
    await reverseVoucherRedemption(trx, {
      code: unseal("voucher-code", codeEncrypted),
      redemptionId,
      reason: null,
      apiKeyId: null,
      now,
    });
}
