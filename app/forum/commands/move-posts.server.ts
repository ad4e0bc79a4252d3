import { sql } from "kysely";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import {
  type CountChange,
  countInCategories,
  countsOf,
  recountTopic,
} from "./recount-topic.server.ts";

interface Topic {
  id: string;
  categoryId: string;
  nextPostNumber: number;
  acceptedPostId: string | null;
  /** What it counts for in its category before the move. */
  counts: CountChange;
}

/**
 * Appends posts of one locked topic to another, in their order. Each leaves its number behind as a
 * redirect, so nothing that was ever linked changes its meaning: numbers are neither given twice
 * nor closed up. An accepted answer that leaves its question is no longer one.
 */
export async function movePosts(
  trx: Transaction<Database>,
  {
    from,
    to,
    postIds,
    merges,
    now,
  }: {
    from: Topic;
    to: Topic;
    postIds: readonly string[];
    /** Everything goes, and the topic with it. */
    merges: { by: string } | null;
    now: Temporal.Instant;
  },
): Promise<void> {
  await carryOver(trx, { from, to, postIds, now });
  await trx
    .updateTable("forumTopic")
    .set((eb) => ({ nextPostNumber: eb("nextPostNumber", "+", postIds.length) }))
    .where("id", "=", to.id)
    .execute();
  if (from.acceptedPostId && postIds.includes(from.acceptedPostId))
    await trx
      .updateTable("forumTopic")
      .set({ acceptedPostId: null, acceptedAt: null, acceptedBy: null })
      .where("id", "=", from.id)
      .execute();
  if (merges) await carryHeldPosts(trx, { fromId: from.id, toId: to.id });
  if (merges)
    await trx
      .updateTable("forumTopic")
      .set({
        mergedIntoId: to.id,
        deletedAt: now.toString(),
        deletedBy: merges.by,
        visiblePostCount: 0,
      })
      .where("id", "=", from.id)
      .execute();
  await countMoves(trx, [from, to]);
}

async function carryOver(
  trx: Transaction<Database>,
  {
    from,
    to,
    postIds,
    now,
  }: { from: Topic; to: Topic; postIds: readonly string[]; now: Temporal.Instant },
): Promise<void> {
  await sql`
    with moving as (
      select id, number, row_number() over (order by number) - 1 + ${to.nextPostNumber}::int as new_number
      from forum_post where id in (${sql.join(postIds)}) and topic_id = ${from.id}
    ), signposts as (
      insert into forum_moved_post (topic_id, number, post_id, moved_at)
      select ${from.id}, number, id, ${now} from moving
    )
    update forum_post post set topic_id = ${to.id}, number = moving.new_number
    from moving where post.id = moving.id`.execute(trx);
}

/** What waits for review goes along, without leaving anything where nobody has seen it. */
async function carryHeldPosts(
  trx: Transaction<Database>,
  { fromId, toId }: { fromId: string; toId: string },
): Promise<void> {
  await sql`
    with moving as (
      select id, row_number() over (order by number desc) as position
      from forum_post where topic_id = ${fromId} and number < 0
    )
    update forum_post post set topic_id = ${toId}, number = -moving.position
      + least(0, (select min(number) from forum_post where topic_id = ${toId}))
    from moving where post.id = moving.id`.execute(trx);
}

async function countMoves(trx: Transaction<Database>, topics: readonly Topic[]): Promise<void> {
  const changes = [];
  for (const { id, categoryId, counts } of topics) {
    const now = countsOf(await recountTopic(trx, id));
    changes.push({
      categoryId,
      topics: now.topics - counts.topics,
      posts: now.posts - counts.posts,
    });
  }
  await countInCategories(trx, changes);
}
