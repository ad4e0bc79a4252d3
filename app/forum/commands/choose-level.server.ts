import type { Database, Transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { readableBy, readableTopics } from "../queries/readable-categories.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import type { FollowLevel, TopicLevel } from "../rules/topic-level.ts";

interface Choice<Level> {
  viewer: ForumViewer & { memberId: string };
  targetId: string;
  level: Level;
  now: Temporal.Instant;
}

/** Keeps how much of a topic the member wants to hear of. Throws NotFound. */
export async function chooseTopicLevel(
  trx: Transaction<Database>,
  { viewer, targetId: topicId, level, now }: Choice<TopicLevel>,
): Promise<void> {
  const topic = await trx
    .selectFrom("forumTopic")
    .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .select("forumTopic.id")
    .where("forumTopic.id", "=", topicId)
    .where(readableTopics(trx, viewer))
    .executeTakeFirst();
  if (!topic) throw new NotFound("topic");
  const chosen = { level, levelChosenAt: now.toString() };
  await trx
    .insertInto("forumReading")
    .values({
      memberId: viewer.memberId,
      topicId,
      openedAt: now.toString(),
      lastReadAt: now.toString(),
      ...chosen,
    })
    .onConflict((conflict) => conflict.columns(["memberId", "topicId"]).doUpdateSet(chosen))
    .execute();
}

/** Keeps how much of a category the member wants to hear of. Throws NotFound. */
export async function followCategory(
  trx: Transaction<Database>,
  choice: Choice<FollowLevel>,
): Promise<void> {
  const category = await trx
    .selectFrom("forumCategory")
    .select("id")
    .where("id", "=", choice.targetId)
    .where(readableBy(trx, choice.viewer))
    .executeTakeFirst();
  if (!category) throw new NotFound("category");
  await follow(trx, "category", choice);
}

/** Keeps how much of what has a tag the member wants to hear of. Throws NotFound. */
export async function followTag(
  trx: Transaction<Database>,
  choice: Choice<FollowLevel>,
): Promise<void> {
  const tag = await trx
    .selectFrom("forumTag")
    .select("id")
    .where("id", "=", choice.targetId)
    .executeTakeFirst();
  if (!tag) throw new NotFound("tag");
  await follow(trx, "tag", choice);
}

async function follow(
  trx: Transaction<Database>,
  targetKind: "category" | "tag",
  { viewer: { memberId }, targetId, level, now }: Choice<FollowLevel>,
): Promise<void> {
  if (level === "normal") {
    await trx
      .deleteFrom("forumFollow")
      .where("memberId", "=", memberId)
      .where("targetKind", "=", targetKind)
      .where("targetId", "=", targetId)
      .execute();
    return;
  }
  const chosen = { level, chosenAt: now.toString() };
  await trx
    .insertInto("forumFollow")
    .values({ memberId, targetKind, targetId, ...chosen })
    .onConflict((conflict) =>
      conflict.columns(["memberId", "targetKind", "targetId"]).doUpdateSet(chosen),
    )
    .execute();
}
