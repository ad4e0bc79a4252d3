import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";

const excerptLength = 160;
export const postsPerSplitPage = 50;

/** The replies of a topic from a number on, with the beginning of their text, for staff to choose. */
export async function listPostsToSplit(
  db: Reader,
  { topicId, from }: { topicId: string; from: number },
) {
  const rows = await db
    .selectFrom("forumPost as post")
    .innerJoin("member as author", "author.id", "post.authorId")
    .leftJoin("forumPost as target", "target.id", "post.replyToPostId")
    .select([
      "post.number",
      "post.createdAt",
      "post.deletedAt",
      "post.hiddenAt",
      "author.displayName as authorName",
      "target.number as replyToNumber",
      sql<string>`left(post.plain_text, ${sql.lit(excerptLength)})`.as("excerpt"),
    ])
    .where("post.topicId", "=", topicId)
    .where("post.number", ">=", Math.max(2, from))
    .orderBy("post.number")
    .limit(postsPerSplitPage + 1)
    .execute();
  const next = rows.length > postsPerSplitPage ? rows[postsPerSplitPage]!.number : null;
  return { posts: rows.slice(0, postsPerSplitPage), next };
}

export type PostToSplit = Awaited<ReturnType<typeof listPostsToSplit>>["posts"][number];
