import type { Reader } from "#app/platform/db.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import type { LocalizedText } from "./category-columns.server.ts";
import { readableTopics } from "./readable-categories.server.ts";

/** A topic that stands, as the tools of staff need it; undefined where it is deleted or merged. */
export async function findTopicForStaff(
  db: Reader,
  { number, viewer }: { number: number; viewer: ForumViewer },
) {
  const row = await db
    .selectFrom("forumTopic")
    .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .innerJoin("member as author", "author.id", "forumTopic.authorId")
    .select([
      "forumTopic.id",
      "forumTopic.number",
      "forumTopic.slug",
      "forumTopic.title",
      "forumTopic.kind",
      "forumTopic.categoryId",
      "forumTopic.createdAt",
      "forumTopic.pinnedAt",
      "forumTopic.pinnedUntil",
      "forumTopic.closedAt",
      "forumTopic.closesAt",
      "forumTopic.reopensAt",
      "forumTopic.closeReason",
      "forumTopic.nextPostNumber",
      "forumTopic.visiblePostCount",
      "forumCategory.names as categoryNames",
      "author.displayName as authorName",
    ])
    .where("forumTopic.number", "=", number)
    .where("forumTopic.deletedAt", "is", null)
    .where(readableTopics(db, viewer))
    .executeTakeFirst();
  return row && { ...row, categoryNames: row.categoryNames as unknown as LocalizedText };
}

export type TopicForStaff = NonNullable<Awaited<ReturnType<typeof findTopicForStaff>>>;

/** Topics whose title holds the words, the latest first. */
export async function searchTopicsByTitle(
  db: Reader,
  { words, viewer, limit = 10 }: { words: string; viewer: ForumViewer; limit?: number },
) {
  const pattern = `%${words.slice(0, 100).replace(/[\\%_]/g, "\\$&")}%`;
  return db
    .selectFrom("forumTopic")
    .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .select([
      "forumTopic.number",
      "forumTopic.slug",
      "forumTopic.title",
      "forumTopic.visiblePostCount",
      "forumTopic.lastPostAt",
    ])
    .where("forumTopic.title", "ilike", pattern)
    .where("forumTopic.deletedAt", "is", null)
    .where("forumTopic.hiddenAt", "is", null)
    .where(readableTopics(db, viewer))
    .orderBy("forumTopic.lastPostAt", "desc")
    .limit(limit)
    .execute();
}
