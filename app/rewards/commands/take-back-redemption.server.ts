import {
  requestCheckoutEnd,
  requestCheckoutRefund,
} from "#app/orders/commands/request-checkout-end.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { releasePoints } from "#app/points/commands/release-points.server.ts";
import { returnPoints } from "#app/points/commands/return-points.server.ts";
import type { Redemption } from "../queries/find-redemption.server.ts";
import { isHolding } from "../rules/redemption-state.ts";
import { moveRedemption } from "./move-redemption.server.ts";
import { rewardTypeOf } from "./reward-types/registry.server.ts";
import type { Doer } from "./reward-types/reward-type.ts";
import { returnToStock } from "./take-from-stock.server.ts";

/**
 * Ends a redemption without effect: what it gave is withdrawn, points go back to the lots they came
 * from, the piece to the stock, money to whoever paid. The caller holds the lock of the member's balance. `graceUntil`
 * says until when points can be used whose expiry has passed. Throws RedemptionMovedOn, VoucherUsed.
 */
export async function takeBackRedemption(
  trx: Transaction<Database>,
  {
    redemption,
    to,
    reason,
    by,
    now,
  }: {
    redemption: Redemption;
    to: "cancelled" | "released";
    /** In words, or empty where the state says it all. */
    reason: string;
    by: Doer;
    now: Temporal.Instant;
  },
): Promise<{ graceUntil: Temporal.Instant | null }> {
  const { memberId, id: redemptionId, points, rewardId, type, state } = redemption;
  await moveRedemption(trx, { redemption, to, by, reason: reason || null, now });
  const isGiven = state === "fulfilling" || state === "captured";
  await rewardTypeOf(type).undo(trx, { memberId, redemptionId, isGiven, reason, now });
  const moved = { memberId, source: { kind: "redemption", id: redemptionId }, by, now };
  let graceUntil: Temporal.Instant | null = null;
  if (points > 0)
    ({ graceUntil } = isHolding(state)
      ? await releasePoints(trx, moved)
      : await returnPoints(trx, { ...moved, reason: reason || null }));
  await returnToStock(trx, rewardId);
  if (redemption.moneyMinor) {
    const thing = { purpose: "reward", reference: redemptionId } as const;
    await requestCheckoutEnd(trx, thing);
    await requestCheckoutRefund(trx, thing);
  }
  return { graceUntil };
}
