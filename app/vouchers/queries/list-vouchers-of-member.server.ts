import type { Reader } from "#app/platform/db.server.ts";
import { benefitOf } from "../rules/voucher-terms.ts";
import { storedVouchers } from "./stored-vouchers.server.ts";

/** A member's vouchers, the newest first, without their codes. */
export async function listVouchersOfMember(
  db: Reader,
  { memberId, limit = 200 }: { memberId: string; limit?: number },
) {
  const rows = await storedVouchers(db)
    .where("voucher.memberId", "=", memberId)
    .orderBy("voucher.createdAt", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ label, ...row }) => ({
    ...row,
    benefit: benefitOf(row),
    label: label as { de: string; en: string },
  }));
}
