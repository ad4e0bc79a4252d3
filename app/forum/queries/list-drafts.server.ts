import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import { readDraft } from "./find-draft.server.ts";
import { readableTopics } from "./readable-categories.server.ts";

/**
 * Everything a member has begun to write, the latest first. Where the place is out of their sight
 * by now, it is not named; the text is theirs all the same.
 */
export async function listDrafts(
  db: Reader,
  { memberId, viewer, limit = 100 }: { memberId: string; viewer: ForumViewer; limit?: number },
) {
  const rows = await db
    .selectFrom("forumDraft as draft")
    .leftJoin("forumPost as post", "post.id", "draft.postId")
    .leftJoin("forumTopic", (join) =>
      join.on("forumTopic.id", "=", sql<string>`coalesce(draft.topic_id, post.topic_id)`),
    )
    .leftJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .select([
      "draft.id",
      "draft.document",
      "draft.fields",
      "draft.sequence",
      "draft.savedAt",
      "draft.topicId",
      "draft.postId",
      "forumTopic.number",
      "forumTopic.slug",
      "forumTopic.title",
    ])
    .select(
      sql<boolean>`coalesce(${readableTopics(db, viewer)} and forum_topic.deleted_at is null
        and forum_topic.hidden_at is null, false)`.as("isReadable"),
    )
    .where("draft.memberId", "=", memberId)
    .orderBy("draft.savedAt", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    ...readDraft(row),
    kind: row.postId ? ("edit" as const) : row.topicId ? ("reply" as const) : ("topic" as const),
    postId: row.postId,
    topic:
      row.isReadable && row.number !== null && row.slug !== null && row.title !== null
        ? { number: row.number, slug: row.slug, title: row.title }
        : null,
  }));
}

export type ListedDraft = Awaited<ReturnType<typeof listDrafts>>[number];
