import { absolute } from "#app/accounts/commands/send-confirmation.server.ts";
import { paths } from "#app/paths.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { findNotifiedNotice } from "../queries/find-notified-notice.server.ts";
import { noticeToken } from "./file-notice.server.ts";
import type { ItemAppeal } from "./lock-item.server.ts";
import { type ModeratedObject, placeOf } from "./lock-object.server.ts";
import type { StaffMember } from "./staff-member.ts";

interface AppealDecision {
  appeal: Pick<ItemAppeal, "id" | "measureId" | "noticeId" | "appellantId">;
  object: ModeratedObject;
  outcome: "upheld" | "rejected";
  reason: string;
  staff: StaffMember;
  now: Temporal.Instant;
}

/** Writes the outcome of an objection and tells whoever objected: the author, or a notifier. */
export async function announceAppealDecision(
  trx: Transaction<Database>,
  decision: AppealDecision,
): Promise<void> {
  const { appeal, outcome, now } = decision;
  await trx
    .updateTable("appeal")
    .set({ outcome, decidedAt: now })
    .where("id", "=", appeal.id)
    .execute();
  if (appeal.measureId) await tellAuthor(trx, { ...decision, measureId: appeal.measureId });
  else if (appeal.noticeId) await tellNotifier(trx, { ...decision, noticeId: appeal.noticeId });
}

async function tellAuthor(
  trx: Transaction<Database>,
  {
    appeal,
    measureId,
    object,
    outcome,
    reason,
    staff,
    now,
  }: AppealDecision & { measureId: string },
): Promise<void> {
  await appendEvent(trx, {
    name: "appeal.decided",
    occurredAt: now,
    memberId: object.member.id,
    actor: { kind: "staff", id: staff.id },
    channel: "admin",
    direction: "from-brand",
    subject: { kind: "appeal", id: appeal.id },
    payload: {
      ...placeOf(object),
      appealId: appeal.id,
      measureId,
      outcome,
      reason,
    },
  });
}

async function tellNotifier(
  trx: Transaction<Database>,
  { appeal, noticeId, outcome, reason, staff, now }: AppealDecision & { noticeId: string },
): Promise<void> {
  await appendEvent(trx, {
    name: "notice-appeal.decided",
    occurredAt: now,
    memberId: appeal.appellantId,
    actor: { kind: "staff", id: staff.id },
    channel: "admin",
    direction: "from-brand",
    subject: { kind: "appeal", id: appeal.id },
    payload: { appealId: appeal.id, noticeId, outcome },
  });
  const notice = await findNotifiedNotice(trx, noticeId);
  if (!notice.email) return;
  await queueMail(trx, {
    template: "notice-appeal-decided",
    to: notice.email,
    locale: notice.locale,
    memberId: notice.notifierId,
    props: {
      number: notice.number,
      outcome,
      reason,
      url: absolute(paths.filedNotice({ token: noticeToken(noticeId) })),
    },
  });
}

/** What is restored leaves nothing to object to: an open objection has succeeded. */
export async function settleOpenAppeal(
  trx: Transaction<Database>,
  { measureId, ...decision }: Omit<AppealDecision, "appeal" | "outcome"> & { measureId: string },
): Promise<void> {
  const appeal = await trx
    .selectFrom("appeal")
    .select(["id", "measureId", "itemId", "memberId as appellantId"])
    .where("measureId", "=", measureId)
    .where("outcome", "is", null)
    .executeTakeFirst();
  if (!appeal) return;
  await trx
    .updateTable("reviewItem")
    .set((eb) => ({
      decision: "reverse",
      decisionReason: decision.reason,
      decidedAt: decision.now,
      decidedBy: decision.staff.id,
      claimedBy: null,
      claimedUntil: null,
      version: eb("version", "+", 1),
    }))
    .where("id", "=", appeal.itemId)
    .execute();
  await announceAppealDecision(trx, {
    ...decision,
    appeal: { ...appeal, noticeId: null },
    outcome: "upheld",
  });
}
