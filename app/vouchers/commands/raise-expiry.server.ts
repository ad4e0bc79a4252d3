import type { Database, Transaction } from "#app/platform/db.server.ts";

/**
 * Has the end of these vouchers' time looked at again, because something of them comes back: by
 * then they counted as used, or what they had was booked out. Locks them in the order of ids.
 */
export async function raiseExpiry(
  trx: Transaction<Database>,
  voucherIds: readonly string[],
): Promise<void> {
  if (voucherIds.length === 0) return;
  await trx
    .selectFrom("voucher")
    .select("id")
    .where("id", "in", voucherIds)
    .orderBy("id")
    .forNoKeyUpdate()
    .execute();
  await trx
    .updateTable("voucher")
    .set({ isExpiryDue: true })
    .where("id", "in", voucherIds)
    .where("isExpiryDue", "=", false)
    .execute();
}
