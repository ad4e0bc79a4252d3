import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";

export type ReviewList = "open" | "decided";
export type ReviewItemRow = Awaited<ReturnType<typeof listReviewItems>>[number];

const excerptLength = 140;

/** What waits, heaviest first and then oldest; or what was decided, newest first. */
export async function listReviewItems(
  db: Reader,
  { list, limit }: { list: ReviewList; limit: number },
) {
  const items = db
    .selectFrom("reviewItem as item")
    .leftJoin("appeal", "appeal.itemId", "item.id")
    .leftJoin("moderationMeasure as measure", "measure.id", "appeal.measureId")
    .leftJoin("noticeObject as refused", "refused.id", "appeal.noticeObjectId")
    .innerJoin("forumPost as post", (join) =>
      join.on((eb) =>
        eb("post.id", "=", eb.fn.coalesce("measure.objectId", "refused.objectId", "item.objectId")),
      ),
    )
    .innerJoin("forumTopic as topic", "topic.id", "post.topicId")
    .leftJoin("member as claimer", "claimer.id", "item.claimedBy")
    .select((eb) => [
      "item.id",
      "item.kind",
      "item.weight",
      "item.openedAt",
      "item.decidedAt",
      "item.decision",
      "item.claimedBy",
      "item.claimedUntil",
      "claimer.displayName as claimedByName",
      "topic.title as topicTitle",
      "refused.noticeId as contestedNoticeId",
      sql<string>`left(coalesce(appeal.explanation, post.plain_text), ${excerptLength})`.as(
        "excerpt",
      ),
      eb
        .selectFrom("flag")
        .select("flag.reason")
        .whereRef("flag.itemId", "=", "item.id")
        .groupBy("flag.reason")
        .orderBy((order) => order.fn.sum("flag.weight"), "desc")
        .limit(1)
        .as("reason"),
    ])
    .limit(limit);
  const rows =
    list === "open"
      ? await items
          .where("item.decidedAt", "is", null)
          .orderBy("item.weight", "desc")
          .orderBy("item.openedAt")
          .orderBy("item.id")
          .execute()
      : await items
          .where("item.decidedAt", "is not", null)
          .orderBy("item.decidedAt", "desc")
          .orderBy("item.id")
          .execute();
  return rows.map((row) => ({ ...row, weight: Number(row.weight) }));
}
