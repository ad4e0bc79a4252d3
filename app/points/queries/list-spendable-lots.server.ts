import type { Reader } from "#app/platform/db.server.ts";
import type { SpendableLot } from "../rules/spend.ts";

/** The member's lots that can pay now: available and not past their last day. All of them. */
export async function listSpendableLots(
  db: Reader,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<(SpendableLot & { transferId: string })[]> {
  return db
    .selectFrom("pointsLot")
    .select(["id", "transferId", "available", "earnedAt", "expiresAt"])
    .where("memberId", "=", memberId)
    .where("available", ">", 0)
    .where((eb) => eb.or([eb("expiresAt", "is", null), eb("expiresAt", ">", now.toString())]))
    .execute();
}
