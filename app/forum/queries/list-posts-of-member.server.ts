import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import { type ForumViewer, visibilitiesFor } from "../rules/category-visibility.ts";
import { readCursor } from "./topic-list.server.ts";

/**
 * What a member wrote, newest first, as far as the viewer may read it. `before` is the `next` of
 * the page before.
 */
export async function listPostsOfMember(
  db: Reader,
  {
    memberId,
    viewer,
    before,
    limit = 20,
  }: { memberId: string; viewer: ForumViewer; before?: string | null; limit?: number },
) {
  const cursor = readCursor(before);
  const rows = await db
    .selectFrom("forumPost as post")
    .innerJoin("forumTopic as topic", "topic.id", "post.topicId")
    .innerJoin("forumCategory as category", "category.id", "topic.categoryId")
    .select([
      "post.id",
      "post.number",
      "post.createdAt",
      "post.likeCount",
      "topic.number as topicNumber",
      "topic.slug as topicSlug",
      "topic.title as topicTitle",
    ])
    .select(sql<string>`left(post.plain_text, 300)`.as("beginning"))
    .where("post.authorId", "=", memberId)
    .where("post.deletedAt", "is", null)
    .where("post.hiddenAt", "is", null)
    .where("topic.deletedAt", "is", null)
    .where("topic.hiddenAt", "is", null)
    .where("category.visibility", "in", visibilitiesFor(viewer))
    .$if(cursor !== null, (query) =>
      query.where(
        sql<boolean>`(post.created_at, post.id) < (${cursor!.at}::timestamptz, ${cursor!.id}::uuid)`,
      ),
    )
    .orderBy("post.createdAt", "desc")
    .orderBy("post.id", "desc")
    .limit(limit + 1)
    .execute();
  const posts = rows.slice(0, limit);
  const last = posts.at(-1);
  return { posts, next: rows.length > limit && last ? `${last.createdAt}_${last.id}` : null };
}
