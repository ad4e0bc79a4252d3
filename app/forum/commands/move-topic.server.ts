import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { readableBy } from "../queries/readable-categories.server.ts";
import { viewerOfWriter } from "../rules/category-visibility.ts";
import { lockTopic } from "./lock-topics.server.ts";
import { recordTopicAct, type Staff } from "./record-topic-act.server.ts";
import { countInCategories } from "./recount-topic.server.ts";

/**
 * Brings a topic to another category; its address stays. Throws NotFound, Forbidden,
 * `topic-withdrawn`, `category-archived`.
 */
export async function moveTopic(
  trx: Transaction<Database>,
  {
    number,
    categoryId,
    by,
    now,
  }: { number: number; categoryId: string; by: Staff; now: Temporal.Instant },
): Promise<void> {
  const topic = await lockTopic(trx, { number, by });
  if (topic.categoryId === categoryId) return;
  const category = await findOpenCategory(trx, { categoryId, by });
  await trx.updateTable("forumTopic").set({ categoryId }).where("id", "=", topic.id).execute();
  const { id: _, ...place } = { ...category, categoryId };
  await recordTopicAct(trx, "topic.moved", {
    topic: { ...topic, ...place },
    by,
    facts: { fromCategoryId: topic.categoryId },
    now,
  });
  const { topics, posts } = topic.counts;
  await countInCategories(trx, [
    { categoryId: topic.categoryId, topics: -topics, posts: -posts },
    { categoryId, topics, posts },
  ]);
}

/** A category that staff sees and that takes topics. */
export async function findOpenCategory(
  trx: Transaction<Database>,
  { categoryId, by }: { categoryId: string; by: Staff },
): Promise<{ id: string; visibility: string }> {
  const category = await trx
    .selectFrom("forumCategory")
    .select(["id", "visibility", "archivedAt"])
    .where("id", "=", categoryId)
    .where(readableBy(trx, viewerOfWriter(by)))
    .executeTakeFirst();
  if (!category) throw new NotFound("category");
  if (category.archivedAt) throw new DomainError("category-archived");
  return category;
}
