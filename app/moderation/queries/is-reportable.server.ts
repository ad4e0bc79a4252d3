import { readableTopics } from "#app/forum/queries/readable-categories.server.ts";
import type { ForumViewer } from "#app/forum/rules/category-visibility.ts";
import type { Reader } from "#app/platform/db.server.ts";

/** Whether this member sees the post at all: what one cannot see, one cannot report. */
export async function isReportable(
  db: Reader,
  { postId, reader }: { postId: string; reader: ForumViewer },
): Promise<boolean> {
  const post = await db
    .selectFrom("forumPost as post")
    .innerJoin("forumTopic", "forumTopic.id", "post.topicId")
    .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .select("post.id")
    .where("post.id", "=", postId)
    .where("post.hiddenAt", "is", null)
    .where("post.deletedAt", "is", null)
    .where("forumTopic.hiddenAt", "is", null)
    .where("forumTopic.deletedAt", "is", null)
    .where(readableTopics(db, reader))
    .executeTakeFirst();
  return post !== undefined;
}
