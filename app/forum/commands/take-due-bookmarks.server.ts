import type { Database, Transaction } from "#app/platform/db.server.ts";

/**
 * Bookmarks whose moment has come; each is taken once, whoever asks. Whether its post can be read
 * now, whoever tells of it has to ask.
 */
export async function takeDueBookmarks(
  trx: Transaction<Database>,
  { now, limit }: { now: Temporal.Instant; limit: number },
) {
  const due = await trx
    .selectFrom("forumBookmark")
    .select(["id", "memberId", "postId", "note", "remindAt"])
    .where("remindAt", "<=", now.toString())
    .orderBy("remindAt")
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  if (due.length === 0) return [];
  await trx
    .updateTable("forumBookmark")
    .set({ remindAt: null, remindedAt: now.toString() })
    .where(
      "id",
      "in",
      due.map(({ id }) => id),
    )
    .execute();
  return due;
}
