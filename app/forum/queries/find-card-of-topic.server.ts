import type { Reader } from "#app/platform/db.server.ts";
import type { LocalizedText } from "./category-columns.server.ts";
import { everybody } from "./list-for-feed.server.ts";
import { readableTopics } from "./readable-categories.server.ts";

/** What stands on the card of a public topic; undefined where there is none. */
export async function findCardOfTopic(db: Reader, topicNumber: number) {
  const row = await db
    .selectFrom("forumTopic")
    .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .select(["forumTopic.title", "forumCategory.names", "forumCategory.colour"])
    .where("forumTopic.number", "=", topicNumber)
    .where("forumTopic.hiddenAt", "is", null)
    .where("forumTopic.deletedAt", "is", null)
    .where(readableTopics(db, everybody))
    .executeTakeFirst();
  return row && { ...row, names: row.names as unknown as LocalizedText };
}
