import type { Reader } from "#app/platform/db.server.ts";

/** A post as staff sees it, with its place and up to `before` posts that stand before it. */
export async function findPostInContext(
  db: Reader,
  { postId, before }: { postId: string; before: number },
) {
  const post = await postsWithPlace(db).where("post.id", "=", postId).executeTakeFirst();
  if (!post) return undefined;
  const previous = await postsWithPlace(db)
    .where("post.topicId", "=", post.topicId)
    // What waits is answered to the newest posts.
    .$if(post.number > 0, (query) => query.where("post.number", "<", post.number))
    .where("post.number", ">", 0)
    .where("post.deletedAt", "is", null)
    .orderBy("post.number", "desc")
    .limit(before)
    .execute();
  return { ...post, previous: previous.reverse() };
}

/** The post that opened a topic. */
export async function findFirstPost(db: Reader, topicId: string): Promise<string | undefined> {
  const post = await db
    .selectFrom("forumPost")
    .select("id")
    .where("topicId", "=", topicId)
    .where("number", "=", 1)
    .executeTakeFirst();
  return post?.id;
}

function postsWithPlace(db: Reader) {
  return db
    .selectFrom("forumPost as post")
    .innerJoin("forumTopic as topic", "topic.id", "post.topicId")
    .innerJoin("forumCategory as category", "category.id", "topic.categoryId")
    .innerJoin("member as author", "author.id", "post.authorId")
    .select([
      "post.id",
      "post.number",
      "post.html",
      "post.plainText",
      "post.createdAt",
      "post.hiddenAt",
      "post.hideReason",
      "post.heldAt",
      "post.releasedAt",
      "post.holdReasons",
      "post.deletedAt",
      "post.topicId",
      "topic.number as topicNumber",
      "topic.slug as topicSlug",
      "topic.title as topicTitle",
      "topic.hiddenAt as topicHiddenAt",
      "topic.deletedAt as topicDeletedAt",
      "category.names as categoryNames",
      "category.slug as categorySlug",
      "author.id as authorId",
      "author.number as authorNumber",
      "author.displayName as authorName",
      "author.avatarFileId as authorAvatarFileId",
      "author.language as authorLanguage",
      "author.role as authorRole",
    ]);
}
