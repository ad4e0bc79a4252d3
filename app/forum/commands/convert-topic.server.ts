import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { lockTopic } from "./lock-topics.server.ts";
import { recordTopicAct, type Staff } from "./record-topic-act.server.ts";

/**
 * Makes a question of a discussion, and so on. What is no question any more has no accepted answer.
 * Polls neither come nor go this way. Throws NotFound, Forbidden, `topic-withdrawn`, `topic-is-poll`.
 */
export async function convertTopic(
  trx: Transaction<Database>,
  {
    number,
    kind,
    by,
    now,
  }: {
    number: number;
    kind: "discussion" | "question" | "announcement";
    by: Staff;
    now: Temporal.Instant;
  },
): Promise<void> {
  const topic = await lockTopic(trx, { number, by });
  if (topic.kind === kind) return;
  if (topic.kind === "poll") throw new DomainError("topic-is-poll");
  await trx
    .updateTable("forumTopic")
    .set({
      kind,
      ...(kind !== "question" && { acceptedPostId: null, acceptedAt: null, acceptedBy: null }),
    })
    .where("id", "=", topic.id)
    .execute();
  const facts = { fromKind: topic.kind, kind };
  await recordTopicAct(trx, "topic.converted", { topic, by, facts, now });
}
