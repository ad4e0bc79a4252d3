import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import { isProfileAction } from "../rules/actions.ts";

/** Why a case waits that nobody reported. */
type Sign = { rule: string; facts: Record<string, string | number> };

/** An item with the post it is about, its standing measure and, for an appeal, the author's words. */
export async function findReviewItem(db: Reader, itemId: string) {
  const item = await db
    .selectFrom("reviewItem as item")
    .leftJoin("appeal", "appeal.itemId", "item.id")
    .leftJoin("moderationMeasure as contested", "contested.id", "appeal.measureId")
    .leftJoin("noticeObject as refused", "refused.id", "appeal.noticeObjectId")
    .leftJoin("reviewItem as refusal", "refusal.id", "refused.itemId")
    .leftJoin("member as claimer", "claimer.id", "item.claimedBy")
    .leftJoin("member as decider", "decider.id", "item.decidedBy")
    .leftJoin("member as firstDecider", (join) =>
      join.on((eb) =>
        eb("firstDecider.id", "=", eb.fn.coalesce("contested.takenBy", "refusal.decidedBy")),
      ),
    )
    .select((eb) => [
      "item.id",
      "item.kind",
      "item.version",
      "item.weight",
      "item.openedAt",
      "item.memberId",
      "item.claimedBy",
      "item.claimedUntil",
      "claimer.displayName as claimedByName",
      "item.reason",
      "item.signs",
      "item.decidedAt",
      "item.decision",
      "item.decisionReason",
      "decider.displayName as decidedByName",
      "appeal.explanation as appealText",
      "appeal.memberId as appellantId",
      "refused.noticeId as contestedNoticeId",
      "firstDecider.id as firstDeciderId",
      eb.fn.coalesce("contested.reason", "refused.answer").as("contestedReason"),
      "contested.ruleClause as contestedClause",
      eb.fn.coalesce("contested.takenAt", "refused.decidedAt").as("contestedAt"),
      "firstDecider.displayName as firstDeciderName",
      "contested.kind as contestedKind",
      sql<string | null>`contested.details ->> 'from'`.as("removedText"),
      sql<string | null>`contested.details ->> 'fileId'`.as("removedFileId"),
      eb.fn
        .coalesce("contested.objectKind", "refused.objectKind", "item.objectKind")
        .as("objectKind"),
      eb.fn.coalesce("contested.objectId", "refused.objectId", "item.objectId").as("objectId"),
    ])
    .where("item.id", "=", itemId)
    .executeTakeFirst();
  if (!item) return undefined;
  const { removedText, removedFileId, ...rest } = item;
  const isProfile = item.contestedKind !== null && isProfileAction(item.contestedKind);
  return {
    ...rest,
    signs: (item.signs ?? []) as unknown as Sign[],
    weight: Number(item.weight),
    removed: isProfile ? { text: removedText, fileId: removedFileId } : null,
  };
}
