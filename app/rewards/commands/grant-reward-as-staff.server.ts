import type { Database, Transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { requestApproval } from "#app/points/commands/request-approval.server.ts";
import { findProgramme } from "#app/points/queries/find-programme.server.ts";
import { findReward } from "../queries/find-reward.server.ts";
import { giftWorth } from "../rules/gift-worth.ts";
import { rewardState, titlesOf } from "../rules/reward.types.ts";
import { type Grant, grantReward } from "./grant-reward.server.ts";

/**
 * Gives a reward as one person of the staff may; one that is worth more than the programme lets
 * one person give asks a second one instead, and nothing is taken from the stock until then.
 * Throws NotFound, RewardSoldOut, OtherRequestWithThisKey.
 */
export async function grantRewardAsStaff(
  trx: Transaction<Database>,
  grant: Omit<Grant, "approvedBy">,
): Promise<{ outcome: "given" | "waiting" }> {
  const { memberId, rewardId, reason, requestKey, choice = {}, grantedBy, now } = grant;
  const reward = await findReward(trx, { id: rewardId });
  if (!reward || rewardState(reward) !== "published") throw new NotFound("reward");
  const programme = await findProgramme(trx);
  if (giftWorth(reward, programme) <= programme.approvalAbovePoints) {
    await grantReward(trx, grant);
    return { outcome: "given" };
  }
  await requestApproval(trx, {
    kind: "reward.grant",
    memberId,
    requestKey,
    points: reward.pointsPrice,
    facts: { rewardId, title: titlesOf(reward.texts), choice },
    reason,
    requestedBy: grantedBy,
    now,
  });
  return { outcome: "waiting" };
}
