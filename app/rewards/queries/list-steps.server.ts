import type { Reader } from "#app/platform/db.server.ts";

/** What happened to a redemption, in its order. */
export function listSteps(
  db: Reader,
  { memberId, redemptionId }: { memberId: string; redemptionId: string },
) {
  return db
    .selectFrom("rewardRedemptionStep")
    .select(["position", "state", "occurredAt", "actorKind", "actorId", "reason"])
    .where("memberId", "=", memberId)
    .where("redemptionId", "=", redemptionId)
    .orderBy("position")
    .limit(200)
    .execute();
}
