import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import type { CheckoutCaller } from "./checkout-caller.ts";
import { settleHold } from "./settle-hold.server.ts";

/**
 * Gives the codes and points of a checkout free before their time; twice frees once.
 * Throws NotFound, and checkout-hold-redeemed where an order has used them.
 */
export async function releaseHold(
  trx: Transaction<Database>,
  { holdId, caller, now }: { holdId: string; caller: CheckoutCaller; now: Temporal.Instant },
): Promise<{ isRepeat: boolean }> {
  const hold = await trx
    .selectFrom("checkoutHold")
    .select(["id as holdId", "memberId", "points", "outcome"])
    .where("id", "=", holdId)
    .where("apiKeyId", "is not distinct from", caller.apiKeyId)
    .forUpdate()
    .executeTakeFirst();
  if (!hold) throw new NotFound("checkout-hold");
  if (hold.outcome === "redeemed") throw new DomainError("checkout-hold-redeemed");
  if (hold.outcome) return { isRepeat: true };
  await settleHold(trx, { ...hold, outcome: "released", caller, now });
  return { isRepeat: false };
}
