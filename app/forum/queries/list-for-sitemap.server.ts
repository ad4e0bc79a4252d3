import type { Reader } from "#app/platform/db.server.ts";
import { everybody } from "./list-for-feed.server.ts";
import { readableTopics } from "./readable-categories.server.ts";

/** A map holds the topics of so many numbers; search engines take up to 50,000 addresses. */
export const numbersPerMap = 20_000;

/** How many maps of topics there are. */
export async function countTopicMaps(db: Reader): Promise<number> {
  const last = await db
    .selectFrom("forumTopic")
    .select("number")
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return Math.ceil((last?.number ?? 0) / numbersPerMap);
}

/** The public topics of a map (from 1 on), by their numbers. */
export async function listTopicsOfMap(db: Reader, map: number) {
  return db
    .selectFrom("forumTopic")
    .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .select(["forumTopic.number", "forumTopic.slug", "forumTopic.lastPostAt"])
    .where("forumTopic.number", ">", (map - 1) * numbersPerMap)
    .where("forumTopic.number", "<=", map * numbersPerMap)
    .where("forumTopic.hiddenAt", "is", null)
    .where("forumTopic.deletedAt", "is", null)
    .where(readableTopics(db, everybody))
    .orderBy("forumTopic.number")
    .limit(numbersPerMap)
    .execute();
}
