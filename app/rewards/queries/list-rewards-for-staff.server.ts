import type { Reader } from "#app/platform/db.server.ts";
import type { RewardTexts } from "../rules/reward.types.ts";

/** Every reward with how often it was given, those of the catalogue first. */
export async function listRewardsForStaff(db: Reader, { limit = 500 } = {}) {
  const rows = await db
    .selectFrom("reward")
    .select((eb) => [
      "reward.id",
      "reward.texts",
      "reward.pointsPrice",
      "reward.stockTotal",
      "reward.stockLeft",
      "reward.publishedAt",
      "reward.archivedAt",
      eb
        .selectFrom("rewardRedemption")
        .whereRef("rewardRedemption.rewardId", "=", "reward.id")
        .where("rewardRedemption.state", "not in", ["cancelled", "released"])
        .select((inner) => inner.fn.countAll<number>().as("redemptions"))
        .as("redemptions"),
    ])
    .orderBy((eb) => eb("reward.archivedAt", "is not", null))
    .orderBy("reward.position")
    .orderBy("reward.pointsPrice")
    .orderBy("reward.id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...row,
    texts: row.texts as unknown as RewardTexts,
    redemptions: row.redemptions ?? 0,
  }));
}
