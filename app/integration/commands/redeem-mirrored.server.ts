import type { Stripe } from "stripe";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { unseal } from "#app/platform/secrets.server.ts";
import { idOf } from "#app/platform/stripe.server.ts";
import { redeemVoucher } from "#app/vouchers/commands/redeem-voucher.server.ts";
import { findMirroredVoucher } from "../queries/find-mirrored.server.ts";
import { noteMirrorConflict } from "./note-mirror-conflict.server.ts";

/**
 * Uses the vouchers whose promotion codes a paid sale of the shop was reduced by. One that was used
 * elsewhere in the same moment is kept as a difference: the customer has paid, staff decide.
 */
export async function redeemMirrored(
  trx: Transaction<Database>,
  {
    session,
    orderReference,
    now,
  }: {
    session: Stripe.Checkout.Session;
    /** The shop's order that the sale became, by which a refund finds the codes again. */
    orderReference: string;
    now: Temporal.Instant;
  },
): Promise<void> {
  for (const { promotion_code } of session.discounts ?? []) {
    const promotionId = idOf(promotion_code);
    const voucher = promotionId && (await findMirroredVoucher(trx, promotionId));
    if (!voucher) continue;
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
      const found = { promotionCodeId: promotionId, voucherId: voucher.id, found: error.code, now };
      await noteMirrorConflict(trx, found);
    }
  }
}
