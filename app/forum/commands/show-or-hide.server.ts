import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { LockedPost } from "./lock-post.server.ts";
import { countInCategories, countsOf, recountTopic } from "./recount-topic.server.ts";

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
  /** For a first post that others answered and whose author left: what they wrote keeps its place. */
  { keepsTopic = false } = {},
): Promise<void> {
  await trx.updateTable("forumPost").set(change).where("id", "=", post.id).execute();
  if (post.number === 1 && !keepsTopic) {
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
  await countInCategories(trx, [
    {
      categoryId: topic.categoryId,
      topics: countsOf(now).topics - countsOf(topic).topics,
      posts: countsOf(now).posts - countsOf(topic).posts,
    },
  ]);
}
