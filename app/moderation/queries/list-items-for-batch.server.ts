import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";

/** Reports as the preview of a decision about many shows them. */
export function listItemsForBatch(db: Reader, ids: readonly string[]) {
  return db
    .selectFrom("reviewItem as item")
    .innerJoin("forumPost as post", "post.id", "item.objectId")
    .innerJoin("forumTopic as topic", "topic.id", "post.topicId")
    .innerJoin("member as author", "author.id", "post.authorId")
    .select([
      "item.id",
      "item.version",
      "item.claimedBy",
      "item.claimedUntil",
      "topic.title as topicTitle",
      "author.id as authorId",
      "author.displayName as authorName",
      "author.role as authorRole",
      sql<string>`left(post.plain_text, 200)`.as("excerpt"),
    ])
    .where("item.id", "in", ids.length ? ids : [null])
    .where("item.kind", "=", "report")
    .where("item.decidedAt", "is", null)
    .orderBy("item.openedAt")
    .execute();
}
