import type { Reader } from "#app/platform/db.server.ts";

/** How much waits for a decision, by kind, and since when the oldest does. */
export async function countOpenItems(db: Reader): Promise<{
  count: number;
  oldestAt: string | null;
  byKind: Record<string, number>;
}> {
  const kinds = await db
    .selectFrom("reviewItem")
    .select((eb) => [
      "kind",
      eb.fn.countAll<number>().as("count"),
      eb.fn.min<string>("openedAt").as("oldestAt"),
    ])
    .where("decidedAt", "is", null)
    .groupBy("kind")
    .execute();
  return {
    count: kinds.reduce((sum, { count }) => sum + count, 0),
    oldestAt: kinds.map(({ oldestAt }) => oldestAt).toSorted()[0] ?? null,
    byKind: Object.fromEntries(kinds.map(({ kind, count }) => [kind, count])),
  };
}
