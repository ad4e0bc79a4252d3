import type { Handler } from "#app/platform/events.server.ts";
import { findRedemption } from "#app/rewards/queries/find-redemption.server.ts";
import type { RewardTypeName } from "#app/rewards/rules/reward-types.ts";
import { createNotification } from "../commands/create-notification.server.ts";

/** A reward arrives with the words of whoever gave it. */
export const tellOfGrantedReward: Handler<"reward.granted"> = {
  name: "notifications/tell-of-granted-reward",
  async handle(trx, { id, memberId, actorId, occurredAt, subjectKind, subjectId, payload }) {
    if (!memberId) return;
    const redemption = await findRedemption(trx, { memberId, redemptionId: subjectId });
    const rewardType = redemption?.type as RewardTypeName | undefined;
    await createNotification(trx, {
      memberId,
      eventId: id,
      kind: "reward-granted",
      actorId,
      subject: { kind: subjectKind, id: subjectId },
      facts: { rewardTitles: payload.title, rewardType, reason: payload.reason },
      at: occurredAt,
    });
  },
};
