import type { Reader } from "#app/platform/db.server.ts";

/** How many rewards on offer are only for a level and those above it, by the level's id. */
export async function countExclusiveRewards(db: Reader): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom("reward")
    .select((eb) => ["fromTierLevelId", eb.fn.countAll<number>().as("rewards")])
    .where("fromTierLevelId", "is not", null)
    .where("publishedAt", "is not", null)
    .where("archivedAt", "is", null)
    .groupBy("fromTierLevelId")
    .execute();
  return Object.fromEntries(
    rows.map(({ fromTierLevelId, rewards }) => [fromTierLevelId!, rewards]),
  );
}
