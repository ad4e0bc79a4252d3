import { giveAccess, takeAccess } from "#app/accounts/commands/give-access.server.ts";
import { accessDefinitionSchema } from "../../definitions.schemas.ts";
import type { RewardType } from "./reward-type.ts";

const sourceOf = (redemptionId: string) => ({ kind: "redemption", id: redemptionId });

/** A door that opens for a time: an area of the forum, an early sale. */
export const accessReward: RewardType = {
  async fulfil(trx, { memberId, redemptionId, definition, now }) {
    const { accessId, days } = accessDefinitionSchema.parse(definition);
    await giveAccess(trx, { memberId, accessId, days, source: sourceOf(redemptionId), now });
    return { voucherId: null, isSettled: true };
  },
  async undo(trx, { redemptionId, now }) {
    await takeAccess(trx, { source: sourceOf(redemptionId), now });
  },
};
