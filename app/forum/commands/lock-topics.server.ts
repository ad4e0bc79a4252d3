import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, Forbidden, NotFound } from "#app/platform/errors.ts";
import { readableTopics } from "../queries/readable-categories.server.ts";
import { viewerOfWriter } from "../rules/category-visibility.ts";
import type { Staff } from "./record-topic-act.server.ts";
import { type CountChange, countsOf } from "./recount-topic.server.ts";

/** A topic that stands, safe from others until the commit, for an act of staff. */
export async function lockTopic(
  trx: Transaction<Database>,
  { number, by }: { number: number; by: Staff },
): Promise<LockedTopic> {
  const [topic] = await lockTopics(trx, { numbers: [number], by });
  return topic!;
}

/**
 * Topics in the order of `numbers`; their rows are locked in the order of their ids, so that nobody
 * waits in a circle. Throws Forbidden, NotFound, `topic-withdrawn` (deleted or merged).
 */
export async function lockTopics(
  trx: Transaction<Database>,
  { numbers, by }: { numbers: readonly number[]; by: Staff },
): Promise<LockedTopic[]> {
  const rows = await selectLocked(trx, { numbers, by });
  return numbers.map((number) => {
    const topic = rows.find((row) => row.number === number);
    if (!topic) throw new NotFound("topic");
    if (!by.isStaff) throw new Forbidden();
    if (topic.deletedAt) throw new DomainError("topic-withdrawn", { number });
    return { ...topic, counts: countsOf(topic) };
  });
}

export type LockedTopic = Awaited<ReturnType<typeof selectLocked>>[number] & {
  /** What it counts for in its category before the act. */
  counts: CountChange;
};

function selectLocked(
  trx: Transaction<Database>,
  { numbers, by }: { numbers: readonly number[]; by: Staff },
) {
  return trx
    .selectFrom("forumTopic")
    .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .select([
      "forumTopic.id",
      "forumTopic.number",
      "forumTopic.slug",
      "forumTopic.title",
      "forumTopic.kind",
      "forumTopic.authorId",
      "forumTopic.categoryId",
      "forumTopic.visiblePostCount",
      "forumTopic.nextPostNumber",
      "forumTopic.acceptedPostId",
      "forumTopic.pinnedAt",
      "forumTopic.closedAt",
      "forumTopic.closesAt",
      "forumTopic.reopensAt",
      "forumTopic.hiddenAt",
      "forumTopic.deletedAt",
      "forumCategory.visibility",
    ])
    .where("forumTopic.number", "in", numbers)
    .where(readableTopics(trx, viewerOfWriter(by)))
    .orderBy("forumTopic.id")
    .forNoKeyUpdate("forumTopic")
    .execute();
}
