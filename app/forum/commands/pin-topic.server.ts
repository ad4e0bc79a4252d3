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
 * Puts a topic at the top of its category, until a moment or until somebody takes it down; again
 * only changes the moment. Throws `moment-over` and what `lockTopics` throws.
 */
export async function pinTopic(
  trx: Transaction<Database>,
  { number, until, by, now }: Act & { until: Temporal.Instant | null },
): Promise<void> {
  if (until && Temporal.Instant.compare(until, now) <= 0) throw new DomainError("moment-over");
  const topic = await lockTopic(trx, { number, by });
  await trx
    .updateTable("forumTopic")
    .set({
      pinnedAt: topic.pinnedAt ?? now.toString(),
      pinnedBy: by.id,
      pinnedUntil: until?.toString() ?? null,
    })
    .where("id", "=", topic.id)
    .execute();
  const facts = { until: until?.toString() ?? null };
  await recordTopicAct(trx, "topic.pinned", { topic, by, facts, now });
}

/** Lets a topic sink again; one that is not pinned stays as it is. */
export async function unpinTopic(
  trx: Transaction<Database>,
  { number, by, now }: Act,
): Promise<void> {
  const topic = await lockTopic(trx, { number, by });
  if (!topic.pinnedAt) return;
  await trx
    .updateTable("forumTopic")
    .set({ pinnedAt: null, pinnedBy: null, pinnedUntil: null })
    .where("id", "=", topic.id)
    .execute();
  await recordTopicAct(trx, "topic.unpinned", { topic, by, facts: {}, now });
}
