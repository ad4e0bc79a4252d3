import type { Reader } from "#app/platform/db.server.ts";
import { voucherState } from "../rules/voucher-state.ts";
import { VoucherMisspelt, VoucherUnknown } from "./find-voucher-by-code.server.ts";
import { openCheckout } from "./open-checkout.server.ts";

/** What a code has on it, for the shop. Throws VoucherMisspelt, VoucherUnknown. */
export async function findGiftBalance(
  db: Reader,
  { code, now }: { code: string; now: Temporal.Instant },
) {
  const opened = await openCheckout(db, { codes: [code], memberId: null, now });
  const found = opened.earlier ? undefined : opened.found[0];
  if (found && "refusal" in found && found.refusal.code === "voucher-misspelt")
    throw new VoucherMisspelt();
  if (!found || "refusal" in found) throw new VoucherUnknown();
  const { voucher } = found;
  const gift = await db
    .selectFrom("giftBalance")
    .select(["currency", "initialMinor", "balanceMinor"])
    .where("voucherId", "=", voucher.id)
    .executeTakeFirst();
  // A code of another kind has no balance: to who asks for one, it does not exist.
  if (!gift) throw new VoucherUnknown();
  return {
    ...gift,
    availableMinor: voucher.balanceMinor ?? 0,
    state: voucherState(voucher, now),
    expiresAt: voucher.expiresAt,
  };
}
