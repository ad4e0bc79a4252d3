import { lockCheckout } from "#app/orders/queries/find-checkout.server.ts";
import { reversedOfCheckout } from "#app/orders/rules/checkout-outcome.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { correctionOfPurchase, endOfGiftBalance } from "../rules/gift-purchase.ts";
import { issueGiftBalance } from "./issue-gift-balance.server.ts";

/**
 * Brings the balance of a code to what its payment is worth now: issued once when it was paid, less
 * what went back, never below zero. What had been spent by then is kept as unrecovered. May run for
 * any reason, in any order and any number of times.
 */
export async function settleGiftPurchase(
  trx: Transaction<Database>,
  { checkoutId, now }: { checkoutId: string; now: Temporal.Instant },
): Promise<void> {
  const checkout = await lockCheckout(trx, checkoutId);
  if (checkout?.purpose !== "gift-balance" || checkout.state !== "completed") return;
  const known = await trx
    .selectFrom("giftBalancePurchase")
    .select(["voucherId", "takenMinor"])
    .where("checkoutId", "=", checkoutId)
    .executeTakeFirst();
  const purchase = known ?? (await issue(trx, { checkout, now }));
  await correct(trx, { checkoutId, ...purchase, reversedMinor: reversedOfCheckout(checkout), now });
}

async function issue(
  trx: Transaction<Database>,
  {
    checkout: { id: checkoutId, memberId, amountMinor, currency },
    now,
  }: {
    checkout: { id: string; memberId: string; amountMinor: number; currency: string };
    now: Temporal.Instant;
  },
) {
  const { timeZone } = await findBrand();
  const { voucherId } = await issueGiftBalance(trx, {
    memberId,
    amountMinor,
    currency,
    label: { de: labelIn("de", timeZone), en: labelIn("en", timeZone) },
    expiresAt: endOfGiftBalance(now, timeZone),
    by: { kind: "member", id: memberId, channel: "stripe" },
    now,
  });
  await trx.insertInto("giftBalancePurchase").values({ checkoutId, voucherId }).execute();
  return { voucherId, takenMinor: 0 };
}

async function correct(
  trx: Transaction<Database>,
  {
    checkoutId,
    voucherId,
    takenMinor,
    reversedMinor,
    now,
  }: {
    checkoutId: string;
    voucherId: string;
    takenMinor: number;
    reversedMinor: number;
    now: Temporal.Instant;
  },
): Promise<void> {
  const { balanceMinor, freeMinor } = await lockBalance(trx, { voucherId, now });
  const correction = correctionOfPurchase({ reversedMinor, takenMinor, freeMinor });
  const { takeMinor, unrecoveredMinor } = correction;
  await trx
    .updateTable("giftBalancePurchase")
    .set({ takenMinor: takenMinor + takeMinor, unrecoveredMinor })
    .where("checkoutId", "=", checkoutId)
    .execute();
  if (takeMinor === 0) return;
  await trx
    .updateTable("giftBalance")
    .set({ balanceMinor: balanceMinor - takeMinor })
    .where("voucherId", "=", voucherId)
    .execute();
  await trx
    .insertInto("giftBalanceEntry")
    .values({
      voucherId,
      kind: takeMinor > 0 ? "payment-reversed" : "payment-restored",
      amountMinor: -takeMinor,
      occurredAt: now,
    })
    .execute();
}

/** The balance, and what of it no checkout holds. Locked by the voucher's row, as checkouts do. */
async function lockBalance(
  trx: Transaction<Database>,
  { voucherId, now }: { voucherId: string; now: Temporal.Instant },
): Promise<{ balanceMinor: number; freeMinor: number }> {
  await trx.selectFrom("voucher").select("id").where("id", "=", voucherId).forUpdate().execute();
  const { balanceMinor } = await trx
    .selectFrom("giftBalance")
    .select("balanceMinor")
    .where("voucherId", "=", voucherId)
    .executeTakeFirstOrThrow();
  const held = await trx
    .selectFrom("voucherHold as part")
    .innerJoin("checkoutHold as hold", "hold.id", "part.holdId")
    .select("part.discountMinor")
    .where("part.voucherId", "=", voucherId)
    .where("part.isOpen", "=", true)
    .where("hold.expiresAt", ">", now.toString())
    .execute();
  const heldMinor = held.reduce((sum, { discountMinor }) => sum + discountMinor, 0);
  return { balanceMinor, freeMinor: balanceMinor - heldMinor };
}

function labelIn(locale: "de" | "en", timeZone: string): string {
  return translatorOf({ locale, timeZone }).t("payments.gift.label");
}
