import type { Reader } from "#app/platform/db.server.ts";

/** The review item that waits because of reports about this post. */
export async function findOpenReport(db: Reader, postId: string): Promise<string | undefined> {
  const item = await db
    .selectFrom("reviewItem")
    .select("id")
    .where("kind", "=", "report")
    .where("objectKind", "=", "post")
    .where("objectId", "=", postId)
    .where("decidedAt", "is", null)
    .executeTakeFirst();
  return item?.id;
}
