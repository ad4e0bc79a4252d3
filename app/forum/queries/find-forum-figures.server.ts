import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import { readableTopics } from "./readable-categories.server.ts";

/** What a member has written, as far as the viewer may read it, and how often others liked it. */
export async function findForumFigures(
  db: Reader,
  { memberId, viewer }: { memberId: string; viewer: ForumViewer },
) {
  return selectPostsOf(db, { memberId, viewer })
    .select([
      sql<number>`count(*) filter (where post.number = 1)`.as("topics"),
      sql<number>`count(*) filter (where post.number > 1)`.as("replies"),
      sql<number>`coalesce(sum(post.like_count), 0)`.as("likes"),
    ])
    .executeTakeFirstOrThrow();
}

/** The posts of a member that the viewer may read now. */
export function selectPostsOf(
  db: Reader,
  { memberId, viewer }: { memberId: string; viewer: ForumViewer },
) {
  return db
    .selectFrom("forumPost as post")
    .innerJoin("forumTopic as topic", "topic.id", "post.topicId")
    .innerJoin("forumCategory as category", "category.id", "topic.categoryId")
    .where("post.authorId", "=", memberId)
    .where("post.deletedAt", "is", null)
    .where("post.hiddenAt", "is", null)
    .where("topic.deletedAt", "is", null)
    .where("topic.hiddenAt", "is", null)
    .where(readableTopics(db, viewer, { topic: "topic", category: "category" }));
}
