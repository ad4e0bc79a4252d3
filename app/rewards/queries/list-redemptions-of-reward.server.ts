import type { Reader } from "#app/platform/db.server.ts";

export type StaffRedemption = Awaited<ReturnType<typeof listRedemptionsOfReward>>[number];

/** Who got a reward, the latest first, and whether it was used or taken back. */
export function listRedemptionsOfReward(
  db: Reader,
  { rewardId, limit = 100 }: { rewardId: string; limit?: number },
) {
  return db
    .selectFrom("rewardRedemption as redemption")
    .innerJoin("member", "member.id", "redemption.memberId")
    .leftJoin("voucher", (join) =>
      join
        .onRef("voucher.memberId", "=", "redemption.memberId")
        .onRef("voucher.redemptionId", "=", "redemption.id"),
    )
    .leftJoin("voucherRedemption as used", (join) =>
      join.onRef("used.voucherId", "=", "voucher.id").on("used.reversedAt", "is", null),
    )
    .select([
      "redemption.id",
      "redemption.memberId",
      "redemption.origin",
      "redemption.points",
      "redemption.requestedAt",
      "redemption.cancelledAt",
      "redemption.cancelReason",
      "redemption.reason",
      "member.displayName",
      "member.number",
      "voucher.codeLast4",
      "used.redeemedAt",
      "used.orderReference",
    ])
    .where("redemption.rewardId", "=", rewardId)
    .orderBy("redemption.requestedAt", "desc")
    .orderBy("redemption.id", "desc")
    .limit(limit)
    .execute();
}
