import type { Role } from "#app/accounts/rules/capabilities.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";

export type ModeratedPost = Awaited<ReturnType<typeof lockPost>>;

/**
 * The post with its place and author, safe from others until the commit. As in the forum, the
 * topic's row is locked first, the review item only after it, so that nobody waits in a circle.
 * Throws NotFound.
 */
export async function lockPost(trx: Transaction<Database>, postId: string) {
  // A split may carry the post to another topic while we wait for the row of the one it stood in.
  for (let attempt = 0; attempt < 3; attempt++) {
    const post = await tryToLock(trx, postId);
    if (post) return { ...post, authorRole: post.role as Role };
  }
  throw new NotFound("post");
}

async function tryToLock(trx: Transaction<Database>, postId: string) {
  const topic = await trx
    .selectFrom("forumTopic")
    .select("id")
    .where("id", "=", (eb) => eb.selectFrom("forumPost").select("topicId").where("id", "=", postId))
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!topic) throw new NotFound("post");
  return trx
    .selectFrom("forumPost as post")
    .innerJoin("forumTopic as topic", "topic.id", "post.topicId")
    .innerJoin("member as author", "author.id", "post.authorId")
    .select([
      "post.id",
      "post.number",
      "post.authorId",
      "post.plainText",
      "post.createdAt",
      "post.editedAt",
      "post.hiddenAt",
      "post.heldAt",
      "post.releasedAt",
      "post.deletedAt",
      "post.topicId",
      "topic.number as topicNumber",
      "topic.slug as topicSlug",
      "topic.title as topicTitle",
      "topic.hiddenAt as topicHiddenAt",
      "topic.deletedAt as topicDeletedAt",
      "author.role",
      "author.language",
      "author.formOfAddress",
    ])
    .where("post.id", "=", postId)
    .where("post.topicId", "=", topic.id)
    .executeTakeFirst();
}
