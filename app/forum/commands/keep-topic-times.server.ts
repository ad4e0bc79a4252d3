import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { opened } from "./close-topic.server.ts";
import { recordTopicAct } from "./record-topic-act.server.ts";

declare global {
  interface Jobs {
    "topic-times": Record<string, never>;
  }
}

const batchSize = 100;

/** Closes, reopens and unpins the topics whose moment has come, each exactly once. */
export async function keepTopicTimes({ now }: { now: Temporal.Instant }): Promise<void> {
  for (const timer of ["closesAt", "reopensAt", "pinnedUntil"] as const) {
    while (await inTransaction((trx) => runOut(trx, { timer, now })));
  }
}

type Timer = "closesAt" | "reopensAt" | "pinnedUntil";

/** Whether there may be more. */
async function runOut(
  trx: Transaction<Database>,
  { timer, now }: { timer: Timer; now: Temporal.Instant },
): Promise<boolean> {
  const topics = await trx
    .selectFrom("forumTopic")
    .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .select([
      "forumTopic.id",
      "forumTopic.number",
      "forumTopic.authorId",
      "forumTopic.categoryId",
      "forumTopic.closesAt",
      "forumTopic.reopensAt",
      "forumTopic.closeReason",
      "forumTopic.timerSetBy",
      "forumCategory.visibility",
    ])
    .where(`forumTopic.${timer}`, "<=", now.toString())
    .orderBy("forumTopic.id")
    .limit(batchSize)
    .forNoKeyUpdate("forumTopic")
    .skipLocked()
    .execute();
  for (const topic of topics) await settle[timer](trx, topic, now);
  return topics.length === batchSize;
}

interface DueTopic {
  id: string;
  number: number;
  authorId: string;
  categoryId: string;
  visibility: string;
  reopensAt: string | null;
  closeReason: string | null;
  timerSetBy: string | null;
}

type Settle = (trx: Transaction<Database>, topic: DueTopic, now: Temporal.Instant) => Promise<void>;

const settle: Record<Timer, Settle> = {
  async closesAt(trx, topic, now) {
    await trx
      .updateTable("forumTopic")
      .set({ closedAt: now.toString(), closedBy: topic.timerSetBy, closesAt: null })
      .where("id", "=", topic.id)
      .execute();
    const facts = { reason: topic.closeReason, reopensAt: topic.reopensAt };
    await recordTopicAct(trx, "topic.closed", { topic, by: null, facts, now });
  },
  async reopensAt(trx, topic, now) {
    await trx.updateTable("forumTopic").set(opened).where("id", "=", topic.id).execute();
    await recordTopicAct(trx, "topic.reopened", { topic, by: null, facts: {}, now });
  },
  async pinnedUntil(trx, topic, now) {
    await trx
      .updateTable("forumTopic")
      .set({ pinnedAt: null, pinnedBy: null, pinnedUntil: null })
      .where("id", "=", topic.id)
      .execute();
    await recordTopicAct(trx, "topic.unpinned", { topic, by: null, facts: {}, now });
  },
};
