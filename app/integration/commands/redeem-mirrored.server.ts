import type { Stripe } from "stripe";
import { lockOrder } from "#app/orders/queries/find-order.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { unseal } from "#app/platform/secrets.server.ts";
import { idOf } from "#app/platform/stripe.server.ts";
import { redeemVoucher } from "#app/vouchers/commands/redeem-voucher.server.ts";
import { findMirroredVoucher } from "../queries/find-mirrored.server.ts";
import { noteMirrorConflict } from "./mirror-conflict.server.ts";
import { isRefundedWhole, settleMirrored } from "./settle-mirrored.server.ts";

/**
 * Uses the vouchers whose promotion codes a paid sale of the shop was reduced by, each once: what a
 * refund has freed meanwhile stays free. One that was used elsewhere in the same moment is kept as a
 * difference: the customer has paid, staff decide.
 */
export async function redeemMirrored(
  trx: Transaction<Database>,
  {
    session,
    orderId,
    now,
  }: {
    session: Stripe.Checkout.Session;
    /** The shop's order that the sale became, by which a refund finds the codes again. */
    orderId: string;
    now: Temporal.Instant;
  },
): Promise<void> {
  const { discounts } = session;
  if (!discounts?.length) return;
  // As everywhere the order before its vouchers.
  const order = (await lockOrder(trx, orderId))!;
  const orderReference = order.externalId;
  for (const { promotion_code } of discounts) {
    const promotionId = idOf(promotion_code);
    const voucher = promotionId && (await findMirroredVoucher(trx, promotionId));
    if (!voucher || (await hasTaken(trx, { voucherId: voucher.id, orderReference }))) continue;
    try {
      await redeemVoucher(trx, {
        code: unseal("voucher-code", voucher.codeEncrypted),
        orderReference,
        orderAmountMinor: session.amount_subtotal ?? undefined,
        currency: session.currency?.toUpperCase(),
        apiKeyId: null,
        now,
      });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (isRefundedWhole(order)) continue;
      const found = { promotionCodeId: promotionId, voucherId: voucher.id, found: error.code, now };
      await noteMirrorConflict(trx, found);
    }
  }
  // A refund may have been told before the sale.
  await settleMirrored(trx, { orderId, now });
}

async function hasTaken(
  trx: Transaction<Database>,
  { voucherId, orderReference }: { voucherId: string; orderReference: string },
): Promise<boolean> {
  const row = await trx
    .selectFrom("voucherRedemption")
    .select("id")
    .where("voucherId", "=", voucherId)
    .where("orderReference", "=", orderReference)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
