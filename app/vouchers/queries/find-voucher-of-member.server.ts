import type { Reader } from "#app/platform/db.server.ts";
import { unseal } from "#app/platform/secrets.server.ts";
import { benefitOf } from "../rules/voucher-terms.ts";
import { storedVouchers } from "./stored-vouchers.server.ts";

/** One voucher of its owner with the code in clear: the only place that opens it. */
export async function findVoucherOfMember(
  db: Reader,
  { memberId, voucherId }: { memberId: string; voucherId: string },
) {
  const row = await storedVouchers(db)
    .select("voucher.codeEncrypted")
    .where("voucher.memberId", "=", memberId)
    .where("voucher.id", "=", voucherId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { codeEncrypted, label, ...voucher } = row;
  return {
    ...voucher,
    benefit: benefitOf(voucher),
    label: label as { de: string; en: string },
    code: unseal("voucher-code", codeEncrypted),
  };
}
