import { sql } from "kysely";
import type { Role } from "#app/accounts/rules/capabilities.ts";
import type { HoldReason } from "#app/forum/rules/hold-reasons.ts";
import type { Reader } from "#app/platform/db.server.ts";

/** Cases as the preview of a decision about many shows them, those that a colleague decided, too. */
export async function listItemsForBatch(db: Reader, ids: readonly string[]) {
  const rows = await db
    .selectFrom("reviewItem as item")
    .innerJoin("forumPost as post", "post.id", "item.objectId")
    .innerJoin("forumTopic as topic", "topic.id", "post.topicId")
    .innerJoin("member as author", "author.id", "post.authorId")
    .leftJoin("member as claimer", "claimer.id", "item.claimedBy")
    .leftJoin("member as decider", "decider.id", "item.decidedBy")
    .select([
      "item.id",
      "item.kind",
      "item.version",
      "item.claimedBy",
      "item.claimedUntil",
      "item.decidedAt",
      "item.decision",
      "claimer.displayName as claimerName",
      "decider.displayName as deciderName",
      "topic.title as topicTitle",
      "author.id as authorId",
      "author.displayName as authorName",
      "author.role as authorRole",
      "post.holdReasons",
      sql<string>`left(post.plain_text, 200)`.as("excerpt"),
    ])
    .where("item.id", "in", ids.length ? ids : [null])
    .orderBy("item.openedAt")
    .orderBy("item.id")
    .execute();
  return rows.map(({ holdReasons, ...row }) => ({
    ...row,
    authorRole: row.authorRole as Role,
    holdReasons: (holdReasons ?? []) as unknown as HoldReason[],
  }));
}
