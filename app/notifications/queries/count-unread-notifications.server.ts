import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";

/** How many notifications the member has not read yet; the likes of one post count once. */
export async function countUnreadNotifications(db: Reader, memberId: string): Promise<number> {
  const { unread } = await db
    .selectFrom("notification")
    .select(
      sql<number>`count(distinct case kind when 'like' then subject_id else id::text end)`.as(
        "unread",
      ),
    )
    .where("memberId", "=", memberId)
    .where("readAt", "is", null)
    .executeTakeFirstOrThrow();
  return unread;
}
