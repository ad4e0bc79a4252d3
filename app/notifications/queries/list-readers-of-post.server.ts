import { sql } from "kysely";
import { readByMember } from "#app/forum/queries/readable-categories.server.ts";
import type { Reader } from "#app/platform/db.server.ts";

const most = 100;

/** Which of these members may read the post now; none once it is hidden or deleted. At most 100. */
export async function listReadersOfPost(
  db: Reader,
  { postId, memberIds }: { postId: string; memberIds: readonly string[] },
): Promise<string[]> {
  if (memberIds.length === 0) return [];
  const readers = await db
    .selectFrom("forumPost")
    .innerJoin("forumTopic", "forumTopic.id", "forumPost.topicId")
    .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .innerJoin("member", (join) => join.on("member.id", "in", memberIds))
    .select("member.id")
    .where("forumPost.id", "=", postId)
    .where("forumPost.hiddenAt", "is", null)
    .where("forumPost.deletedAt", "is", null)
    .where("forumTopic.hiddenAt", "is", null)
    .where("forumTopic.deletedAt", "is", null)
    .where("member.closedAt", "is", null)
    .where(readByMember(db, sql.ref("forumTopic.authorId")))
    .limit(most)
    .execute();
  return readers.map(({ id }) => id);
}
