import type { Reader } from "#app/platform/db.server.ts";

/** The number of the first post since a moment; the last one where nothing was written since. */
export async function findNumberSince(
  db: Reader,
  { topicId, since, lastNumber }: { topicId: string; since: Temporal.Instant; lastNumber: number },
): Promise<number> {
  const post = await db
    .selectFrom("forumPost")
    .select("number")
    .where("topicId", "=", topicId)
    .where("number", ">", 0)
    .where("createdAt", ">=", since.toString())
    .orderBy("number")
    .limit(1)
    .executeTakeFirst();
  return post?.number ?? lastNumber;
}
