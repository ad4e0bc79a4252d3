import type { Reader } from "#app/platform/db.server.ts";
import { benefitOf } from "../rules/voucher-terms.ts";

/** A member's vouchers, the newest first, without their codes. */
export async function listVouchersOfMember(
  db: Reader,
  { memberId, limit = 200 }: { memberId: string; limit?: number },
) {
  const rows = await vouchersOfMember(db, memberId)
    .orderBy("voucher.createdAt", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ label, ...row }) => ({
    ...row,
    benefit: benefitOf(row),
    label: label as { de: string; en: string },
  }));
}

/** What the wallet shows of vouchers. */
export function vouchersOfMember(db: Reader, memberId: string) {
  return db
    .selectFrom("voucher")
    .leftJoin("voucherRedemption as used", (join) =>
      join.onRef("used.voucherId", "=", "voucher.id").on("used.reversedAt", "is", null),
    )
    .select([
      "voucher.id",
      "voucher.label",
      "voucher.kind",
      "voucher.percentage",
      "voucher.amountMinor",
      "voucher.currency",
      "voucher.productSku",
      "voucher.minimumOrderMinor",
      "voucher.validFrom",
      "voucher.expiresAt",
      "voucher.withdrawnAt",
      "voucher.withdrawnReason",
      "voucher.createdAt",
      "voucher.codeLast4",
      "used.redeemedAt",
    ])
    .where("voucher.memberId", "=", memberId);
}
