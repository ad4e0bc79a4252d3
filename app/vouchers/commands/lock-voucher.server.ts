import type { Database, Transaction } from "#app/platform/db.server.ts";
import { findVoucherByCode, type ShopVoucher } from "../queries/find-voucher-by-code.server.ts";

/**
 * The voucher of a typed code with its row locked until the transaction ends, so that two tills
 * and a withdrawal queue up. Throws VoucherMisspelt, VoucherUnknown.
 */
export async function lockVoucher(
  trx: Transaction<Database>,
  typedCode: string,
): Promise<ShopVoucher> {
  const { id } = await findVoucherByCode(trx, typedCode);
  await trx.selectFrom("voucher").select("id").where("id", "=", id).forUpdate().execute();
  // Read again under the lock: what stood before may have been changed by who held it.
  return findVoucherByCode(trx, typedCode);
}
