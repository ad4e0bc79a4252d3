import { startCheckout } from "#app/orders/commands/start-checkout.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { moveRedemption } from "./move-redemption.server.ts";
import type { OpenedRedemption } from "./open-redemption.server.ts";
import type { Doer } from "./reward-types/reward-type.ts";

/** How long the member has to pay; Stripe wants at least half an hour. */
const payMinutes = 35;

/** Keeps everything for the member until the money has arrived, or will not. */
export async function awaitPayment(
  trx: Transaction<Database>,
  { redemption, by, now }: { redemption: OpenedRedemption; by: Doer; now: Temporal.Instant },
): Promise<{ checkoutId: string; state: "awaiting-payment" }> {
  const { memberId, id: reference, moneyMinor, currency, texts } = redemption;
  const expiresAt = now.add({ minutes: payMinutes });
  await moveRedemption(trx, { redemption, to: "awaiting-payment", by, expiresAt, now });
  const { language } = await trx
    .selectFrom("member")
    .select("language")
    .where("id", "=", memberId)
    .executeTakeFirstOrThrow();
  const { id: checkoutId } = await startCheckout(trx, {
    purpose: "reward",
    reference,
    memberId,
    amountMinor: Number(moneyMinor),
    currency: currency!,
    description: texts[language === "en" ? "en" : "de"].title,
    expiresAt,
    now,
  });
  return { checkoutId, state: "awaiting-payment" };
}
