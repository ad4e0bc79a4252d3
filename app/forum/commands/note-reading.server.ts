import { sql } from "kysely";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { fixedStatement } from "#app/platform/fixed-statement.server.ts";
import { readableTopics } from "../queries/readable-categories.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import { maxReportSeconds } from "../rules/reading-report.ts";

/**
 * Takes down how far a member has read and for how long: never back, and no time that has not
 * passed since the last report. Throws `reading-refused` for a post that does not exist, a topic
 * that the member does not see, or more seconds than a report can hold.
 */
export async function noteReading(
  trx: Transaction<Database>,
  {
    viewer,
    topicId,
    number,
    seconds,
    now,
  }: {
    viewer: ForumViewer & { memberId: string };
    topicId: string;
    /** The last post that was seen. */
    number: number;
    seconds: number;
    now: Temporal.Instant;
  },
): Promise<void> {
  if (seconds < 0 || seconds > maxReportSeconds) throw new DomainError("reading-refused", {}, 422);
  const at = now.toString();
  const noted = await trx
    .insertInto("forumReading")
    .columns(["memberId", "topicId", "lastReadNumber", "secondsRead", "openedAt", "lastReadAt"])
    .expression((eb) =>
      eb
        .selectFrom("forumTopic")
        .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
        .select([
          sql<string>`${viewer.memberId}::uuid`.as("memberId"),
          "forumTopic.id",
          sql<number>`${number}::int`.as("number"),
          sql<number>`${seconds}::int`.as("seconds"),
          sql<string>`${at}::timestamptz`.as("openedAt"),
          sql<string>`${at}::timestamptz`.as("lastReadAt"),
        ])
        .where("forumTopic.id", "=", topicId)
        .where("forumTopic.nextPostNumber", ">", number)
        .where(readableTopics(trx, viewer)),
    )
    .onConflict((conflict) =>
      conflict.columns(["memberId", "topicId"]).doUpdateSet({
        lastReadNumber: sql`greatest(forum_reading.last_read_number, excluded.last_read_number)`,
        secondsRead: sql`forum_reading.seconds_read + greatest(0, least(excluded.seconds_read,
          extract(epoch from excluded.last_read_at - forum_reading.last_read_at)::int))`,
        lastReadAt: sql`greatest(forum_reading.last_read_at, excluded.last_read_at)`,
      }),
    )
    .returning("topicId")
    .executeTakeFirst();
  if (!noted) throw new DomainError("reading-refused", {}, 422);
}

const note = fixedStatement(
  "note-own-post",
  `insert into forum_reading (member_id, topic_id, last_read_number, opened_at, last_read_at)
   values ($1, $2, $3, $4, $4)
   on conflict (member_id, topic_id) do update
     set last_read_number = excluded.last_read_number, last_read_at = excluded.last_read_at
     where forum_reading.last_read_number = excluded.last_read_number - 1`,
  { isDeferred: true },
);

/** Nobody's own post is unread to them; what others wrote before it stays so. */
export async function noteOwnPost(
  trx: Transaction<Database>,
  {
    memberId,
    topicId,
    number,
    now,
  }: { memberId: string; topicId: string; number: number; now: Temporal.Instant },
): Promise<void> {
  await note(trx, [memberId, topicId, number, now.toString()]);
}
