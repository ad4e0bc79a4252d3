import type { Reader } from "#app/platform/db.server.ts";
import type { RedemptionState } from "../rules/redemption-state.ts";
import type { RewardTexts } from "../rules/reward.types.ts";

export type Redemption = NonNullable<Awaited<ReturnType<typeof findRedemption>>>;

/** A member's redemption with what its reward says now; undefined where it is not theirs. */
export async function findRedemption(
  db: Reader,
  { memberId, redemptionId }: { memberId: string; redemptionId: string },
) {
  const row = await db
    .selectFrom("rewardRedemption as redemption")
    .innerJoin("reward", "reward.id", "redemption.rewardId")
    .select([
      "redemption.memberId",
      "redemption.id",
      "redemption.rewardId",
      "redemption.origin",
      "redemption.points",
      "redemption.moneyMinor",
      "redemption.currency",
      "redemption.paymentReference",
      "redemption.state",
      "redemption.expiresAt",
      "redemption.requestedAt",
      "reward.type",
      "reward.texts",
      "reward.definition",
      "reward.imageFileId",
      "reward.slug",
    ])
    .where("redemption.memberId", "=", memberId)
    .where("redemption.id", "=", redemptionId)
    .executeTakeFirst();
  return (
    row && {
      ...row,
      state: row.state as RedemptionState,
      texts: row.texts as unknown as RewardTexts,
    }
  );
}
