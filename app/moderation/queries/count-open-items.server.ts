import type { Reader } from "#app/platform/db.server.ts";

/** How much waits for a decision, and since when the oldest does. */
export async function countOpenItems(
  db: Reader,
): Promise<{ count: number; oldestAt: string | null }> {
  return db
    .selectFrom("reviewItem")
    .select((eb) => [
      eb.fn.countAll<number>().as("count"),
      eb.fn.min<string | null>("openedAt").as("oldestAt"),
    ])
    .where("decidedAt", "is", null)
    .executeTakeFirstOrThrow();
}
