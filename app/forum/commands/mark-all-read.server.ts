import { sql } from "kysely";
import type { Database, Transaction } from "#app/platform/db.server.ts";

/** Everything that stands there now counts as read: begun topics are, new ones are new no more. */
export async function markAllRead(
  trx: Transaction<Database>,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<void> {
  await trx
    .insertInto("forumNewcomerMark")
    .values({ memberId, newSince: now.toString() })
    .onConflict((conflict) =>
      conflict.column("memberId").doUpdateSet({
        newSince: sql`greatest(forum_newcomer_mark.new_since, excluded.new_since)`,
      }),
    )
    .execute();
  await trx
    .updateTable("forumReading")
    .from("forumTopic")
    .set((eb) => ({
      lastReadNumber: eb("forumTopic.nextPostNumber", "-", 1),
      lastReadAt: now.toString(),
    }))
    .whereRef("forumTopic.id", "=", "forumReading.topicId")
    .where("forumReading.memberId", "=", memberId)
    .where("forumReading.lastReadNumber", ">", 0)
    .where((eb) => eb("forumReading.lastReadNumber", "<", eb("forumTopic.nextPostNumber", "-", 1)))
    .execute();
}
