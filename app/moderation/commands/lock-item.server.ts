import { can, type Role } from "#app/accounts/rules/capabilities.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { Forbidden, NotFound } from "#app/platform/errors.ts";
import { capabilityFor } from "../rules/decisions.ts";
import { lockObject } from "./lock-object.server.ts";

export type LockedItem = Awaited<ReturnType<typeof lockItem>>;

/**
 * The same for somebody of the staff who wants to do something with it. Throws NotFound, and
 * Forbidden where the kind is not theirs, by the role they have now.
 */
export async function lockItemFor(
  trx: Transaction<Database>,
  { itemId, staffId }: { itemId: string; staffId: string },
): Promise<LockedItem> {
  const item = await lockItem(trx, itemId);
  const { role } = await trx
    .selectFrom("member")
    .select("role")
    .where("id", "=", staffId)
    .executeTakeFirstOrThrow();
  if (!can(role as Role, capabilityFor(item.kind))) throw new Forbidden();
  return item;
}

/** A review item with what it is about, both locked. Throws NotFound. */
export async function lockItem(trx: Transaction<Database>, itemId: string) {
  const found = await trx
    .selectFrom("reviewItem")
    .leftJoin("appeal", "appeal.itemId", "reviewItem.id")
    .leftJoin("moderationMeasure as measure", "measure.id", "appeal.measureId")
    .leftJoin("noticeObject as noticed", "noticed.id", "appeal.noticeObjectId")
    .leftJoin("approvalRequest as request", "request.id", "reviewItem.objectId")
    .select((eb) => [
      "appeal.id as appealId",
      // What concerns many members is about who asked for it.
      eb.fn.coalesce("reviewItem.memberId", "request.requestedBy").as("memberId"),
      eb.fn
        .coalesce("measure.objectKind", "noticed.objectKind", "reviewItem.objectKind")
        .as("kind"),
      eb.fn.coalesce("measure.objectId", "noticed.objectId", "reviewItem.objectId").as("id"),
    ])
    .where("reviewItem.id", "=", itemId)
    .executeTakeFirst();
  if (!found) throw new NotFound("review-item");
  const object = await lockObject(trx, objectOf(found));
  const item = await trx
    .selectFrom("reviewItem")
    .selectAll()
    .where("id", "=", itemId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const appeal = found.appealId ? await appealOf(trx, found.appealId) : null;
  return {
    ...item,
    object,
    appeal,
    firstDeciderId: appeal?.firstDeciderId ?? null,
    appellantId: appeal?.appellantId ?? null,
  };
}

/** Orders and requests are no objects of their own: they are about a member. */
function objectOf({ kind, id, memberId }: { kind: string; id: string; memberId: string | null }) {
  const isAboutMember = kind === "order" || kind === "approval";
  return isAboutMember && memberId ? { kind: "member", id: memberId } : { kind, id };
}

export type ItemAppeal = Awaited<ReturnType<typeof appealOf>>;

function appealOf(trx: Transaction<Database>, appealId: string) {
  return trx
    .selectFrom("appeal")
    .leftJoin("moderationMeasure as measure", "measure.id", "appeal.measureId")
    .leftJoin("noticeObject as noticed", "noticed.id", "appeal.noticeObjectId")
    .leftJoin("reviewItem as refused", "refused.id", "noticed.itemId")
    .select((eb) => [
      "appeal.id",
      "appeal.measureId",
      "appeal.memberId as appellantId",
      "measure.undoneAt as measureUndoneAt",
      "noticed.noticeId",
      eb.fn.coalesce("measure.takenBy", "refused.decidedBy").as("firstDeciderId"),
    ])
    .where("appeal.id", "=", appealId)
    .executeTakeFirstOrThrow();
}
