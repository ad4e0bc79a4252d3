import type { Reader } from "#app/platform/db.server.ts";
import { noticedPlaceState } from "../rules/noticed-place-state.ts";

/** A notice as its notifier reads it: what was named, and what was decided about each place. */
export async function findFiledNotice(db: Reader, noticeId: string) {
  const notice = await db
    .selectFrom("notice")
    .select([
      "id",
      "number",
      "category",
      "explanation",
      "receivedAt",
      "decidedAt",
      "notifierId",
      "notifierEmail",
    ])
    .where("id", "=", noticeId)
    // It names a member, and may have to be kept from them: its authority reads the answer by mail.
    .where("kind", "!=", "order-to-inform")
    .executeTakeFirst();
  if (!notice) return undefined;
  // Who decided is not among the columns.
  const places = await db
    .selectFrom("noticeObject as object")
    .leftJoin("appeal", "appeal.noticeObjectId", "object.id")
    .leftJoin("reviewItem as appealItem", "appealItem.id", "appeal.itemId")
    .select([
      "object.id",
      "object.address",
      "object.outcome",
      "object.answer",
      "object.decidedAt",
      "appeal.filedAt as appealFiledAt",
      "appeal.outcome as appealOutcome",
      "appealItem.decisionReason as appealAnswer",
    ])
    .where("object.noticeId", "=", noticeId)
    .orderBy("object.position")
    .execute();
  const { notifierId, notifierEmail, ...rest } = notice;
  return {
    ...rest,
    hasAddress: notifierId !== null || notifierEmail !== null,
    places: places.map((place) => ({
      ...place,
      // What one reads on being told that one was right is about somebody else's post.
      appealAnswer: place.appealOutcome === "rejected" ? place.appealAnswer : null,
      state: noticedPlaceState(place),
    })),
  };
}
