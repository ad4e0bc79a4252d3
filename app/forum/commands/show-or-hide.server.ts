import { sql } from "kysely";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { LockedPost } from "./lock-post.server.ts";

interface VisibilityChange {
  deletedAt?: string | null;
  deletedBy?: string | null;
  deleteReason?: string | null;
  hiddenAt?: string | null;
  hiddenBy?: string | null;
  hideReason?: string | null;
}

/**
 * Writes who may see a locked post and counts anew what depends on it. A first post takes its topic
 * along: a question that is gone leaves its answers without a place.
 */
export async function showOrHide(
  trx: Transaction<Database>,
  { post, topic }: LockedPost,
  change: VisibilityChange,
): Promise<void> {
  await trx.updateTable("forumPost").set(change).where("id", "=", post.id).execute();
  if (post.number === 1) {
    const { hiddenAt, deletedAt, deletedBy } = change;
    await trx
      .updateTable("forumTopic")
      .set({
        ...(hiddenAt !== undefined && { hiddenAt }),
        ...(deletedAt !== undefined && { deletedAt, deletedBy: deletedBy ?? null }),
      })
      .where("id", "=", topic.id)
      .execute();
  }
  const now = await recountTopic(trx, topic.id);
  await countInCategory(trx, topic.categoryId, {
    topics: countsOf(now).topics - countsOf(topic).topics,
    posts: countsOf(now).posts - countsOf(topic).posts,
  });
}

type CountedTopic = Pick<LockedPost["topic"], "visiblePostCount" | "hiddenAt" | "deletedAt">;

function countsOf({ visiblePostCount, hiddenAt, deletedAt }: CountedTopic) {
  const isVisible = !hiddenAt && !deletedAt;
  return isVisible ? { topics: 1, posts: visiblePostCount } : { topics: 0, posts: 0 };
}

async function recountTopic(trx: Transaction<Database>, topicId: string): Promise<CountedTopic> {
  const { rows } = await sql<CountedTopic>`
    update forum_topic t set
      visible_post_count = (select count(*) from forum_post p
        where p.topic_id = t.id and p.deleted_at is null and p.hidden_at is null),
      like_count = (select coalesce(sum(p.like_count), 0) from forum_post p
        where p.topic_id = t.id and p.deleted_at is null and p.hidden_at is null),
      last_post_at = coalesce(last.created_at, t.created_at),
      last_post_author_id = coalesce(last.author_id, t.author_id)
    from (select 1) as one left join lateral (
      select p.created_at, p.author_id from forum_post p
      where p.topic_id = ${topicId} and p.deleted_at is null and p.hidden_at is null
      order by p.number desc limit 1) as last on true
    where t.id = ${topicId}
    returning t.visible_post_count as "visiblePostCount", t.hidden_at as "hiddenAt",
      t.deleted_at as "deletedAt"`.execute(trx);
  return rows[0]!;
}

async function countInCategory(
  trx: Transaction<Database>,
  categoryId: string,
  { topics, posts }: { topics: number; posts: number },
): Promise<void> {
  if (topics === 0 && posts === 0) return;
  await trx
    .updateTable("forumCategory")
    .set((eb) => ({
      topicCount: eb("topicCount", "+", topics),
      postCount: eb("postCount", "+", posts),
    }))
    .where("id", "=", categoryId)
    .execute();
}
