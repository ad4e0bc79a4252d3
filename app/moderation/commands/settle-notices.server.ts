import { absolute } from "#app/accounts/commands/send-confirmation.server.ts";
import { paths } from "#app/paths.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { findNotifiedNotice, type NotifiedNotice } from "../queries/find-notified-notice.server.ts";
import { noticeToken } from "./file-notice.server.ts";
import type { StaffMember } from "./staff-member.ts";

/**
 * Gives every notice of an item its answer for that place. Once all its places are decided, the
 * notifier is told, with the way to object.
 */
export async function settleNotices(
  trx: Transaction<Database>,
  {
    itemId,
    outcome,
    answer,
    staff,
    now,
  }: {
    itemId: string;
    outcome: "acted" | "refused";
    /** What the notifier reads; null where the act speaks for itself. */
    answer: string | null;
    staff: StaffMember;
    now: Temporal.Instant;
  },
): Promise<void> {
  const settled = await trx
    .updateTable("noticeObject")
    .set({ outcome, answer, decidedAt: now })
    .where("itemId", "=", itemId)
    .where("outcome", "is", null)
    .returning("noticeId")
    .execute();
  // The notice's row is locked before its places are counted: of two that decide the last two places
  // at the same time, one sees the other's decision.
  for (const noticeId of settled.map((object) => object.noticeId).sort()) {
    await trx.selectFrom("notice").select("id").where("id", "=", noticeId).forUpdate().execute();
    if (!(await isAllDecided(trx, noticeId))) continue;
    const notice = await closeNotice(trx, noticeId, now);
    await announce(trx, { notice, staff, now });
    await mailDecision(trx, notice);
  }
}

async function isAllDecided(trx: Transaction<Database>, noticeId: string): Promise<boolean> {
  const open = await trx
    .selectFrom("noticeObject")
    .select("id")
    .where("noticeId", "=", noticeId)
    .where("outcome", "is", null)
    .executeTakeFirst();
  return open === undefined;
}

async function closeNotice(
  trx: Transaction<Database>,
  noticeId: string,
  now: Temporal.Instant,
): Promise<NotifiedNotice> {
  await trx.updateTable("notice").set({ decidedAt: now }).where("id", "=", noticeId).execute();
  return findNotifiedNotice(trx, noticeId);
}

async function announce(
  trx: Transaction<Database>,
  { notice, staff, now }: { notice: NotifiedNotice; staff: StaffMember; now: Temporal.Instant },
): Promise<void> {
  await appendEvent(trx, {
    name: "notice.decided",
    occurredAt: now,
    memberId: notice.notifierId,
    actor: { kind: "staff", id: staff.id },
    channel: "admin",
    direction: "from-brand",
    subject: { kind: "notice", id: notice.id },
    payload: { noticeId: notice.id },
  });
}

async function mailDecision(trx: Transaction<Database>, notice: NotifiedNotice): Promise<void> {
  if (!notice.email) return;
  const { email: to, locale, number } = notice;
  if (notice.kind === "order-to-inform") {
    const props = { number, answers: await answersOf(trx, notice.id) };
    await queueMail(trx, { template: "order-answered", to, locale, memberId: null, props });
    return;
  }
  await queueMail(trx, {
    template: "notice-decided",
    to,
    locale,
    memberId: notice.notifierId,
    props: {
      number,
      places: await answersOf(trx, notice.id),
      url: absolute(paths.filedNotice({ token: noticeToken(notice.id) })),
    },
  });
}

async function answersOf(trx: Transaction<Database>, noticeId: string) {
  const objects = await trx
    .selectFrom("noticeObject")
    .select(["address", "outcome", "answer"])
    .where("noticeId", "=", noticeId)
    .orderBy("position")
    .execute();
  return objects.map(({ address, outcome, answer }) => ({
    address,
    outcome: outcome as "acted" | "refused",
    answer: answer ?? "",
  }));
}
