import type { Reader } from "#app/platform/db.server.ts";

export interface PostAudience {
  topicId: string;
  authorId: string;
  topicAuthorId: string;
  answeredId: string | null;
  mentionedIds: string[];
  /** Those of the people above who may read the post now. */
  readerIds: string[];
}

/** Whom a post concerns; undefined once it is hidden or deleted. */
export async function findPostAudience(
  db: Reader,
  postId: string,
): Promise<PostAudience | undefined> {
  const post = await db
    .selectFrom("forumPost as post")
    .innerJoin("forumTopic as topic", "topic.id", "post.topicId")
    .innerJoin("forumCategory as category", "category.id", "topic.categoryId")
    .leftJoin("forumPost as answered", "answered.id", "post.replyToPostId")
    .select([
      "post.topicId",
      "post.authorId",
      "topic.authorId as topicAuthorId",
      "answered.authorId as answeredId",
      "category.visibility",
    ])
    .where("post.id", "=", postId)
    .where("post.hiddenAt", "is", null)
    .where("post.deletedAt", "is", null)
    .where("topic.hiddenAt", "is", null)
    .where("topic.deletedAt", "is", null)
    .executeTakeFirst();
  if (!post) return undefined;
  const { visibility, ...audience } = post;
  const mentions = await db
    .selectFrom("forumMention")
    .select("memberId")
    .where("postId", "=", postId)
    .limit(100)
    .execute();
  const mentionedIds = mentions.map(({ memberId }) => memberId);
  const concerned = [
    post.topicAuthorId,
    ...(post.answeredId ? [post.answeredId] : []),
    ...mentionedIds,
  ];
  const readers = await db
    .selectFrom("member")
    .select("id")
    .where("id", "in", concerned)
    .where("closedAt", "is", null)
    .$if(visibility === "staff", (query) => query.where("role", "<>", "member"))
    .execute();
  return { ...audience, mentionedIds, readerIds: readers.map(({ id }) => id) };
}
