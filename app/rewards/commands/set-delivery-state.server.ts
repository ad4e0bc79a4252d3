import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { type DeliveryState, mayDeliver } from "../rules/redemption-state.ts";
import { recordStep } from "./record-step.server.ts";
import type { Doer } from "./reward-types/reward-type.ts";

/** How a parcel can be followed. */
export interface Tracking {
  carrier: string | null;
  trackingCode: string | null;
  /** https only. */
  trackingLink: string | null;
}

/**
 * Takes a delivery to its next state and notes it in the redemption's history. The caller holds the
 * lock of the member's balance. Throws NotFound and DomainErrors delivery-moved-on,
 * reward-address-missing (nothing is packed without one).
 */
export async function setDeliveryState(
  trx: Transaction<Database>,
  {
    memberId,
    redemptionId,
    to,
    by,
    reason = null,
    tracking,
    isNoted = true,
    now,
  }: {
    memberId: string;
    redemptionId: string;
    to: DeliveryState;
    by: Doer;
    reason?: string | null;
    tracking?: Tracking | undefined;
    /** False where the redemption's own step says it already. */
    isNoted?: boolean;
    now: Temporal.Instant;
  },
): Promise<void> {
  const delivery = await trx
    .selectFrom("rewardDelivery")
    .select(["state", "address"])
    .where("memberId", "=", memberId)
    .where("redemptionId", "=", redemptionId)
    .forUpdate()
    .executeTakeFirst();
  if (!delivery) throw new NotFound("delivery");
  const state = delivery.state as DeliveryState;
  if (!mayDeliver(state, to)) throw new DomainError("delivery-moved-on", { state });
  if ((to === "packed" || to === "sent") && !delivery.address)
    throw new DomainError("reward-address-missing");
  await trx
    .updateTable("rewardDelivery")
    .set({ state: to, changedAt: now, ...tracking })
    .where("memberId", "=", memberId)
    .where("redemptionId", "=", redemptionId)
    .execute();
  if (isNoted)
    await recordStep(trx, {
      memberId,
      redemptionId,
      state: to,
      by,
      reason,
      facts: { ...tracking },
      now,
    });
}
