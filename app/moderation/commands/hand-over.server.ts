import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { mayBeTold } from "../rules/orders.ts";
import type { LockedItem } from "./lock-item.server.ts";
import { settleNotices } from "./settle-notices.server.ts";
import type { StaffMember } from "./staff-member.ts";
import { tellOfDisclosure } from "./tell-of-disclosures.server.ts";

export interface Answer {
  /** What was handed over in words, never the data itself; or why nothing was. */
  reason: string;
  legalGround?: string | undefined;
  handedTo?: string | undefined;
  staff: StaffMember;
  now: Temporal.Instant;
}

/**
 * Records that a member's data was handed over on an authority's order (DSA Art. 10): what, to whom
 * and when. The authority hears of the effect, the member at the same time, or when the order does
 * not forbid it any more. Throws `handed-to-missing`.
 */
export async function handOver(
  trx: Transaction<Database>,
  item: LockedItem,
  { reason, legalGround, handedTo, staff, now }: Answer,
): Promise<void> {
  if (!handedTo) throw new DomainError("handed-to-missing", {}, 422);
  const { noticeObjectId, silentUntil } = await orderOf(trx, item.id);
  await trx
    .insertInto("dataDisclosure")
    .values({
      noticeObjectId,
      memberId: item.object.member.id,
      what: reason,
      legalGround: legalGround || null,
      handedTo,
      handedAt: now,
      handedBy: staff.id,
      silentUntil,
    })
    .execute();
  await audit(trx, item, { action: "order.answered", facts: { handedTo }, reason, staff, now });
  await settleNotices(trx, { itemId: item.id, outcome: "acted", answer: reason, staff, now });
  const until = silentUntil ? Temporal.Instant.from(silentUntil) : null;
  if (mayBeTold(until, now)) await tellOfDisclosure(trx, { noticeObjectId, now });
}

/** Nothing is handed over; the authority reads why. */
export async function declineOrder(
  trx: Transaction<Database>,
  item: LockedItem,
  { reason, staff, now }: Answer,
): Promise<void> {
  await audit(trx, item, { action: "order.declined", facts: {}, reason, staff, now });
  await settleNotices(trx, { itemId: item.id, outcome: "refused", answer: reason, staff, now });
}

function orderOf(trx: Transaction<Database>, itemId: string) {
  return trx
    .selectFrom("noticeObject as object")
    .leftJoin("authorityOrder as order", "order.noticeId", "object.noticeId")
    .select(["object.id as noticeObjectId", "order.silentUntil"])
    .where("object.itemId", "=", itemId)
    .executeTakeFirstOrThrow();
}

/** Of nobody's record: whoever may not hear of the order gets a copy of theirs. */
async function audit(
  trx: Transaction<Database>,
  item: LockedItem,
  {
    action,
    facts,
    reason,
    staff,
    now,
  }: Pick<Answer, "reason" | "staff" | "now"> & {
    action: string;
    facts: Record<string, string>;
  },
): Promise<void> {
  await recordAudit(trx, {
    at: now,
    actor: { id: staff.id, name: staff.displayName },
    action,
    object: { kind: "review-item", id: item.id },
    memberId: null,
    reason,
    facts,
  });
}
