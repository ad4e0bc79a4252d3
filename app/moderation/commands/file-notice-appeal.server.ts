import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import { appealEndsAt } from "../rules/appeal-window.ts";
import { openAppealItem } from "./open-appeal-item.server.ts";

/**
 * A notifier objects to the refusal of one place of the notice, once, within six months; another
 * person decides. The caller has shown that the notice is theirs. Throws NotFound,
 * `notice-not-refused`, `appeal-filed`, `appeal-too-late`.
 */
export async function fileNoticeAppeal({
  noticeId,
  noticeObjectId,
  explanation,
  now,
}: {
  noticeId: string;
  noticeObjectId: string;
  explanation: string;
  now: Temporal.Instant;
}): Promise<void> {
  await inTransaction(async (trx) => {
    const object = await lockObject(trx, { noticeId, noticeObjectId });
    if (object.outcome !== "refused" || !object.decidedAt)
      throw new DomainError("notice-not-refused");
    await refuseTooLate(trx, { decidedAt: object.decidedAt, now });
    if (object.appealId) throw new DomainError("appeal-filed");
    const itemId = await openAppealItem(trx, {
      objectKind: "notice-object",
      objectId: noticeObjectId,
      // Whose content it is: they are no judge in this either.
      memberId: object.authorId,
      now,
    });
    const appeal = await trx
      .insertInto("appeal")
      .values({ noticeObjectId, itemId, memberId: object.notifierId, explanation, filedAt: now })
      .returning("id")
      .executeTakeFirstOrThrow();
    await appendEvent(trx, {
      name: "notice-appeal.filed",
      occurredAt: now,
      memberId: object.notifierId,
      actor: object.notifierId
        ? { kind: "member", id: object.notifierId }
        : { kind: "guest", id: null },
      channel: "portal",
      direction: "from-member",
      subject: { kind: "appeal", id: appeal.id },
      payload: { appealId: appeal.id, noticeId, itemId },
    });
  });
}

async function lockObject(
  trx: Transaction<Database>,
  { noticeId, noticeObjectId }: { noticeId: string; noticeObjectId: string },
) {
  const object = await trx
    .selectFrom("noticeObject as object")
    .innerJoin("notice", "notice.id", "object.noticeId")
    .innerJoin("reviewItem as item", "item.id", "object.itemId")
    .leftJoin("appeal", "appeal.noticeObjectId", "object.id")
    .select([
      "object.outcome",
      "object.decidedAt",
      "notice.notifierId",
      "item.memberId as authorId",
      "appeal.id as appealId",
    ])
    .where("object.id", "=", noticeObjectId)
    .where("object.noticeId", "=", noticeId)
    .forUpdate("object")
    .executeTakeFirst();
  if (!object) throw new NotFound("notice");
  return object;
}

async function refuseTooLate(
  trx: Transaction<Database>,
  { decidedAt, now }: { decidedAt: string; now: Temporal.Instant },
): Promise<void> {
  const brand = await findSetting(trx, "brand");
  const timeZone = brand?.timeZone ?? "Europe/Berlin";
  const endsAt = appealEndsAt(Temporal.Instant.from(decidedAt), timeZone);
  if (Temporal.Instant.compare(now, endsAt) >= 0) throw new DomainError("appeal-too-late");
}
