import { json } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { setDeliveryState } from "../set-delivery-state.server.ts";
import { programmeItself, type RewardType } from "./reward-type.ts";

/** A thing that is packed and sent. The points are spent when it is on its way. */
export const productReward: RewardType = {
  async reserve(trx, { memberId, redemptionId, origin, choice, now }) {
    // Whoever is given something says afterwards where it may be sent.
    if (!choice.address && origin === "claim")
      throw new DomainError("reward-address-missing", {}, 422);
    await trx
      .insertInto("rewardDelivery")
      .values({
        memberId,
        redemptionId,
        state: "reserved",
        address: choice.address ? (json(choice.address) as never) : null,
        changedAt: now,
      })
      .execute();
  },
  async fulfil(trx, { memberId, redemptionId, by, now }) {
    await setDeliveryState(trx, { memberId, redemptionId, to: "ordered", by, now });
    return { voucherId: null, isSettled: false };
  },
  async undo(trx, { memberId, redemptionId, now }) {
    const by = programmeItself;
    await setDeliveryState(trx, {
      memberId,
      redemptionId,
      to: "cancelled",
      by,
      isNoted: false,
      now,
    });
  },
};
