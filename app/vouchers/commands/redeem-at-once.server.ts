import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import type { Checkout } from "../queries/validate-checkout.server.ts";
import type { CheckoutCaller } from "./checkout-caller.ts";
import { holdCheckout } from "./hold-checkout.server.ts";
import { type RedeemedCheckout, redeemCheckout } from "./redeem-checkout.server.ts";

/**
 * Holds and redeems in one go, for tills: every code and the points must apply, or nothing is used.
 * The same order again gets the first answer. Throws what `holdCheckout` throws, and the refusal of
 * the first code that does not apply.
 */
export async function redeemAtOnce(
  trx: Transaction<Database>,
  {
    orderReference,
    caller,
    now,
    ...checkout
  }: Checkout & { orderReference: string; caller: CheckoutCaller; now: Temporal.Instant },
): Promise<RedeemedCheckout> {
  const checkoutReference = `order:${orderReference}`.slice(0, 200);
  const earlier = await findEarlier(trx, { checkoutReference, orderReference, caller });
  if (earlier) return redeemCheckout(trx, { holdId: earlier, orderReference, caller, now });
  const { holdId, answer } = await holdCheckout(trx, {
    ...checkout,
    checkoutReference,
    caller,
    now,
  });
  const refusal = answer.codes.find((code) => code.refusal)?.refusal ?? answer.points?.refusal;
  if (refusal) throw new DomainError(refusal.code, refusal.facts);
  return redeemCheckout(trx, { holdId, orderReference, caller, now });
}

async function findEarlier(
  trx: Transaction<Database>,
  {
    checkoutReference,
    orderReference,
    caller,
  }: { checkoutReference: string; orderReference: string; caller: CheckoutCaller },
): Promise<string | undefined> {
  const row = await trx
    .selectFrom("checkoutRedemption as redemption")
    .innerJoin("checkoutHold as hold", "hold.id", "redemption.holdId")
    .select("hold.id")
    .where("redemption.orderReference", "=", orderReference)
    .where("redemption.reversedAt", "is", null)
    .where("hold.checkoutReference", "=", checkoutReference)
    .where("hold.apiKeyId", "is not distinct from", caller.apiKeyId)
    .executeTakeFirst();
  return row?.id;
}
