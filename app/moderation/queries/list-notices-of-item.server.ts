import type { Reader } from "#app/platform/db.server.ts";
import type { NoticeCategory, NoticeKind } from "../rules/notice-categories.ts";

/**
 * The notices that an item is about, the oldest first: those that joined it,
 * or for an objection the one that was refused. For staff only.
 */
export async function listNoticesOfItem(
  db: Reader,
  { itemId, noticeId, limit }: { itemId: string; noticeId: string | null; limit: number },
) {
  const notices = await db
    .selectFrom("noticeObject as object")
    .innerJoin("notice", "notice.id", "object.noticeId")
    .leftJoin("member as notifier", "notifier.id", "notice.notifierId")
    .leftJoin("trustedFlagger", "trustedFlagger.id", "notice.trustedFlaggerId")
    .leftJoin("authorityOrder as order", "order.noticeId", "notice.id")
    .select((eb) => [
      "object.id",
      "object.address",
      "order.memberState",
      "order.silentUntil",
      "notice.number",
      "notice.kind",
      "notice.category",
      "notice.explanation",
      "notice.receivedAt",
      "notifier.number as memberNumber",
      "trustedFlagger.name as flaggerName",
      eb.fn.coalesce("notifier.displayName", "notice.notifierName").as("name"),
    ])
    .where((eb) =>
      noticeId ? eb("object.noticeId", "=", noticeId) : eb("object.itemId", "=", itemId),
    )
    .orderBy("notice.receivedAt")
    .limit(limit)
    .execute();
  return notices.map((notice) => ({
    ...notice,
    kind: notice.kind as NoticeKind,
    category: notice.category as NoticeCategory,
  }));
}
