import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { carryReading } from "./carry-reading.server.ts";
import { lockTopics } from "./lock-topics.server.ts";
import { movePosts } from "./move-posts.server.ts";
import { recordTopicAct, type Staff } from "./record-topic-act.server.ts";

/**
 * Appends all posts of a topic to another one. Its address, and that of every post of it, leads to
 * where they are now. Throws NotFound, Forbidden, `topic-withdrawn`, `merge-into-itself`,
 * `topic-is-poll`.
 */
export async function mergeTopics(
  trx: Transaction<Database>,
  {
    number,
    intoNumber,
    by,
    now,
  }: { number: number; intoNumber: number; by: Staff; now: Temporal.Instant },
): Promise<void> {
  if (number === intoNumber) throw new DomainError("merge-into-itself", {}, 422);
  const [from, to] = await lockTopics(trx, { numbers: [number, intoNumber], by });
  // Its votes belong to a question that nobody could see any more.
  if (from!.kind === "poll") throw new DomainError("topic-is-poll");
  const postIds = await listPostIds(trx, from!.id);
  await movePosts(trx, { from: from!, to: to!, postIds, merges: { by: by.id }, now });
  await carryReading(trx, { from: from!, to: to!, postIds, now });
  await recordTopicAct(trx, "topic.merged", {
    topic: from!,
    by,
    facts: { intoTopicId: to!.id, intoTopicNumber: to!.number, posts: postIds.length },
    now,
  });
}

async function listPostIds(trx: Transaction<Database>, topicId: string): Promise<string[]> {
  const posts = await trx
    .selectFrom("forumPost")
    .select("id")
    .where("topicId", "=", topicId)
    .where("number", ">", 0)
    .orderBy("number")
    .execute();
  return posts.map(({ id }) => id);
}
