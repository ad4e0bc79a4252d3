import { sql } from "kysely";
import type { Database, Transaction } from "#app/platform/db.server.ts";

interface Move {
  from: { id: string };
  to: { id: string; nextPostNumber: number };
  postIds: readonly string[];
  now: Temporal.Instant;
}

/**
 * Lets readers follow posts that were just moved (the topics' next numbers are those from before).
 * What somebody had read of them stays read; where they now stand behind posts that are still
 * unread, they are unread, too. A level chosen for the old topic holds unless there is another.
 */
export async function carryReading(trx: Transaction<Database>, move: Move): Promise<void> {
  await (move.to.nextPostNumber === 1 ? beginReading(trx, move) : goOnReading(trx, move));
}

/** Into a new topic: how many of the moved posts they had read is how far they are. */
async function beginReading(
  trx: Transaction<Database>,
  { from, to, postIds, now }: Move,
): Promise<void> {
  await sql`
    insert into forum_reading
      (member_id, topic_id, last_read_number, opened_at, last_read_at, level, level_chosen_at)
    select reading.member_id, ${to.id}, readers.count, ${now}, ${now}, reading.level, reading.level_chosen_at
    from forum_reading reading
    cross join lateral (
      select count(*)::int as count from forum_moved_post moved
      where moved.topic_id = ${from.id} and moved.post_id in (${sql.join(postIds)})
        and moved.number <= reading.last_read_number) as readers
    where reading.topic_id = ${from.id} and (readers.count > 0 or reading.level is not null)`.execute(
    trx,
  );
}

/** Into a topic that is there: only who had read both to the end has read it to the end. */
async function goOnReading(
  trx: Transaction<Database>,
  { from, to, postIds, now }: Move,
): Promise<void> {
  const lastNumber = to.nextPostNumber - 1;
  await sql`
    update forum_reading reading set last_read_number = ${lastNumber + postIds.length}
    from forum_reading before
    where reading.topic_id = ${to.id} and reading.last_read_number >= ${lastNumber}
      and before.topic_id = ${from.id} and before.member_id = reading.member_id
      and before.last_read_number >= (select max(number) from forum_moved_post
        where topic_id = ${from.id} and post_id in (${sql.join(postIds)}))`.execute(trx);
  await sql`
    insert into forum_reading
      (member_id, topic_id, opened_at, last_read_at, level, level_chosen_at)
    select member_id, ${to.id}, ${now}, ${now}, level, level_chosen_at
    from forum_reading where topic_id = ${from.id} and level is not null
    on conflict (member_id, topic_id) do update set
      level = excluded.level, level_chosen_at = excluded.level_chosen_at
      where forum_reading.level is null`.execute(trx);
}
