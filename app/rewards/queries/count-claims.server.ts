import type { Reader } from "#app/platform/db.server.ts";

/** How often the member claimed each reward; what was cancelled, released or granted does not count. */
export async function countClaims(
  db: Reader,
  { memberId, rewardId }: { memberId: string; rewardId?: string },
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("rewardRedemption")
    .select((eb) => ["rewardId", eb.fn.countAll<number>().as("claims")])
    .where("memberId", "=", memberId)
    .where("origin", "=", "claim")
    .where("state", "not in", ["cancelled", "released"])
    .$if(rewardId !== undefined, (query) => query.where("rewardId", "=", rewardId!))
    .groupBy("rewardId")
    .execute();
  return new Map(rows.map((row) => [row.rewardId, row.claims]));
}
