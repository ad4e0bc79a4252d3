import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { readableTopics } from "../queries/readable-categories.server.ts";
import { viewerOfWriter, type Writer } from "../rules/category-visibility.ts";

/**
 * A poll, safe from others until the commit: votes are counted one after the other. Throws NotFound
 * for what the actor cannot see, `topic-gone` where the topic is hidden or deleted.
 */
export async function lockPoll(
  trx: Transaction<Database>,
  { topicId, actor }: { topicId: string; actor: Writer },
) {
  const poll = await trx
    .selectFrom("forumPoll")
    .innerJoin("forumTopic", "forumTopic.id", "forumPoll.topicId")
    .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .select([
      "forumPoll.topicId",
      "forumPoll.voterCount",
      "forumTopic.number as topicNumber",
      "forumTopic.categoryId",
      "forumCategory.visibility",
      "forumPoll.maxChoices",
      "forumPoll.isAnonymous",
      "forumPoll.closesAt",
      "forumPoll.endedAt",
      "forumTopic.authorId",
      "forumTopic.closedAt as topicClosedAt",
      "forumTopic.hiddenAt",
      "forumTopic.deletedAt",
    ])
    .where("forumPoll.topicId", "=", topicId)
    .where(readableTopics(trx, viewerOfWriter(actor)))
    .forNoKeyUpdate("forumPoll")
    .executeTakeFirst();
  if (!poll) throw new NotFound("poll");
  if (poll.hiddenAt || poll.deletedAt) throw new DomainError("topic-gone", {}, 410);
  return poll;
}

export type LockedPoll = Awaited<ReturnType<typeof lockPoll>>;
