import { sql } from "kysely";
import type { Database, Transaction } from "#app/platform/db.server.ts";

/** What a topic counts for in its category. */
interface CountedTopic {
  visiblePostCount: number;
  hiddenAt: string | null;
  deletedAt: string | null;
}

/** How a category's counters change; below zero they shrink. */
export interface CountChange {
  topics: number;
  posts: number;
}

/** Counts a locked topic's posts and likes anew, and who wrote last. */
export async function recountTopic(
  trx: Transaction<Database>,
  topicId: string,
): Promise<CountedTopic> {
  const { rows } = await sql<CountedTopic>`
    update forum_topic t set
      visible_post_count = (select count(*) from forum_post p
        where p.topic_id = t.id and p.deleted_at is null and p.hidden_at is null),
      like_count = (select coalesce(sum(p.like_count), 0) from forum_post p
        where p.topic_id = t.id and p.deleted_at is null and p.hidden_at is null),
      last_post_at = coalesce(last.created_at, t.created_at),
      last_post_author_id = coalesce(last.author_id, t.author_id)
    from (select 1) as one left join lateral (
      -- By time, because posts that came from elsewhere have high numbers and may be old.
      select p.created_at, p.author_id from forum_post p
      where p.topic_id = ${topicId} and p.deleted_at is null and p.hidden_at is null
      order by p.created_at desc, p.number desc limit 1) as last on true
    where t.id = ${topicId}
    returning t.visible_post_count as "visiblePostCount", t.hidden_at as "hiddenAt",
      t.deleted_at as "deletedAt"`.execute(trx);
  return rows[0]!;
}

/** What a topic counts for: nothing once it is out of sight. */
export function countsOf({ visiblePostCount, hiddenAt, deletedAt }: CountedTopic): CountChange {
  const isVisible = !hiddenAt && !deletedAt;
  return isVisible ? { topics: 1, posts: visiblePostCount } : { topics: 0, posts: 0 };
}

/**
 * Changes the counters of categories, by id, in one order for everybody. The last thing a command
 * does, because everybody who writes in the category waits for its row.
 */
export async function countInCategories(
  trx: Transaction<Database>,
  changes: readonly (CountChange & { categoryId: string })[],
): Promise<void> {
  const sums = new Map<string, CountChange>();
  for (const { categoryId, topics, posts } of changes) {
    const sum = sums.get(categoryId) ?? { topics: 0, posts: 0 };
    sums.set(categoryId, { topics: sum.topics + topics, posts: sum.posts + posts });
  }
  const inOrder = [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [categoryId, { topics, posts }] of inOrder) {
    if (topics === 0 && posts === 0) continue;
    await trx
      .updateTable("forumCategory")
      .set((eb) => ({
        topicCount: eb("topicCount", "+", topics),
        postCount: eb("postCount", "+", posts),
      }))
      .where("id", "=", categoryId)
      .execute();
  }
}
