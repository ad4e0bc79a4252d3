import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { lockTopic } from "./lock-topics.server.ts";
import { recordTopicAct, type Staff } from "./record-topic-act.server.ts";

interface Act {
  number: number;
  by: Staff;
  now: Temporal.Instant;
}

/**
 * Ends the replies of a topic, now or at a moment, for good or until another moment; everybody reads
 * the reason. Throws `moment-over`, `reopens-before-closing` and what `lockTopics` throws.
 */
export async function closeTopic(
  trx: Transaction<Database>,
  {
    number,
    closesAt,
    reopensAt,
    reason,
    by,
    now,
  }: Act & {
    /** Null: at once. */
    closesAt: Temporal.Instant | null;
    reopensAt: Temporal.Instant | null;
    reason: string | null;
  },
): Promise<void> {
  refuseMoments({ closesAt, reopensAt, now });
  const topic = await lockTopic(trx, { number, by });
  const closesNow = closesAt === null || topic.closedAt !== null;
  await trx
    .updateTable("forumTopic")
    .set({
      closedAt: closesNow ? (topic.closedAt ?? now.toString()) : null,
      closedBy: closesNow ? by.id : null,
      closesAt: closesNow ? null : closesAt.toString(),
      reopensAt: reopensAt?.toString() ?? null,
      closeReason: reason,
      timerSetBy: by.id,
    })
    .where("id", "=", topic.id)
    .execute();
  const facts = { reason, reopensAt: reopensAt?.toString() ?? null };
  if (closesNow) return recordTopicAct(trx, "topic.closed", { topic, by, facts, now });
  const scheduled = { ...facts, closesAt: closesAt.toString() };
  await recordTopicAct(trx, "topic.close-scheduled", { topic, by, facts: scheduled, now });
}

/** Opens a topic for replies again, and stops its timers. */
export async function reopenTopic(
  trx: Transaction<Database>,
  { number, by, now }: Act,
): Promise<void> {
  const topic = await lockTopic(trx, { number, by });
  if (!topic.closedAt && !topic.closesAt) return;
  await trx.updateTable("forumTopic").set(opened).where("id", "=", topic.id).execute();
  await recordTopicAct(trx, "topic.reopened", { topic, by, facts: {}, now });
}

/** The columns of a topic that is open and has no timer. */
export const opened = {
  closedAt: null,
  closedBy: null,
  closesAt: null,
  reopensAt: null,
  closeReason: null,
  timerSetBy: null,
} as const;

function refuseMoments({
  closesAt,
  reopensAt,
  now,
}: Record<"closesAt" | "reopensAt", Temporal.Instant | null> & { now: Temporal.Instant }): void {
  for (const moment of [closesAt, reopensAt])
    if (moment && Temporal.Instant.compare(moment, now) <= 0) throw new DomainError("moment-over");
  if (closesAt && reopensAt && Temporal.Instant.compare(reopensAt, closesAt) <= 0)
    throw new DomainError("reopens-before-closing", {}, 422);
}
