import { awardBadge, takeBadge } from "#app/accounts/commands/award-badge.server.ts";
import { recognitionDefinitionSchema } from "../../definitions.schemas.ts";
import type { RewardType } from "./reward-type.ts";

const sourceOf = (redemptionId: string) => ({ kind: "redemption", id: redemptionId });

/** A badge that others see on the member's profile. */
export const recognitionReward: RewardType = {
  async fulfil(trx, { memberId, redemptionId, definition, now }) {
    const { badgeId } = recognitionDefinitionSchema.parse(definition);
    await awardBadge(trx, { memberId, badgeId, source: sourceOf(redemptionId), now });
    return { voucherId: null, isSettled: true };
  },
  async undo(trx, { redemptionId, now }) {
    await takeBadge(trx, { source: sourceOf(redemptionId), now });
  },
};
