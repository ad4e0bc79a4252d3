import { donationDefinitionSchema } from "../../definitions.schemas.ts";
import type { RewardType } from "./reward-type.ts";

/** Money the brand gives to a project because the member asked for it. */
export const donationReward: RewardType = {
  async fulfil(trx, { memberId, redemptionId, definition, now }) {
    const { projectId, amountMinor } = donationDefinitionSchema.parse(definition);
    await trx
      .insertInto("rewardDonation")
      .values({ memberId, redemptionId, projectId, amountMinor, donatedAt: now })
      .execute();
    return { voucherId: null, isSettled: true };
  },
  async undo(trx, { memberId, redemptionId, now }) {
    await trx
      .updateTable("rewardDonation")
      .set({ cancelledAt: now })
      .where("memberId", "=", memberId)
      .where("redemptionId", "=", redemptionId)
      .execute();
  },
};
