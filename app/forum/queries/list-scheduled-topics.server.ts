import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { LocalizedText } from "./category-columns.server.ts";

/** Topics of the team that wait for their time or were refused, then what was published last. */
export async function listScheduledTopics(db: Reader, { limit = 100 }: { limit?: number } = {}) {
  const rows = await db
    .selectFrom("forumScheduledTopic as scheduled")
    .innerJoin("member as author", "author.id", "scheduled.authorId")
    .innerJoin("forumCategory as category", "category.id", "scheduled.categoryId")
    .leftJoin("forumTopic as topic", "topic.id", "scheduled.publishedTopicId")
    .select([
      "scheduled.id",
      "scheduled.title",
      "scheduled.kind",
      "scheduled.publishAt",
      "scheduled.publishedAt",
      "scheduled.failure",
      "author.displayName as authorName",
      "category.names as categoryNames",
      "topic.number",
      "topic.slug",
    ])
    .where("scheduled.cancelledAt", "is", null)
    .orderBy(sql`scheduled.published_at is not null`)
    .orderBy(sql`case when scheduled.published_at is null then scheduled.publish_at end`)
    .orderBy("scheduled.publishedAt", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ categoryNames, number, slug, ...row }) => ({
    ...row,
    categoryNames: categoryNames as unknown as LocalizedText,
    topic: number !== null && slug !== null ? { number, slug } : null,
  }));
}
