import type { Reader } from "#app/platform/db.server.ts";
import { unseal } from "#app/platform/secrets.server.ts";
import { formatVoucherCode } from "../rules/voucher-code.ts";
import { voucherState } from "../rules/voucher-state.ts";
import { storedVouchers } from "./stored-vouchers.server.ts";

const most = 50;

/** A member's codes that can be used now, in clear, the soonest to expire first. */
export async function listOpenCodes(
  db: Reader,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
) {
  const rows = await storedVouchers(db)
    .select("voucher.codeEncrypted")
    .where("voucher.memberId", "=", memberId)
    .orderBy("voucher.expiresAt", (order) => order.asc().nullsLast())
    .orderBy("voucher.id")
    .limit(4 * most)
    .execute();
  return rows
    .filter((row) => voucherState(row, now) === "open")
    .slice(0, most)
    .map(({ codeEncrypted, label, expiresAt }) => ({
      label: label as { de: string; en: string },
      expiresAt,
      code: formatVoucherCode(unseal("voucher-code", codeEncrypted)),
    }));
}
