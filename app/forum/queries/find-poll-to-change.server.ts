import type { Reader } from "#app/platform/db.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import { readableTopics } from "./readable-categories.server.ts";

/** A poll with everything that was asked, for who may change it; undefined where it is not to be seen. */
export async function findPollToChange(
  db: Reader,
  { topicId, viewer }: { topicId: string; viewer: ForumViewer },
) {
  if (!/^[0-9a-f-]{36}$/.test(topicId)) return undefined;
  const poll = await db
    .selectFrom("forumPoll")
    .innerJoin("forumTopic", "forumTopic.id", "forumPoll.topicId")
    .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .select([
      "forumPoll.maxChoices",
      "forumPoll.results",
      "forumPoll.isAnonymous",
      "forumPoll.closesAt",
      "forumPoll.endedAt",
      "forumPoll.voterCount",
      "forumTopic.authorId",
      "forumTopic.number",
      "forumTopic.slug",
      "forumTopic.title",
    ])
    .where("forumPoll.topicId", "=", topicId)
    .where("forumTopic.hiddenAt", "is", null)
    .where("forumTopic.deletedAt", "is", null)
    .where(readableTopics(db, viewer))
    .executeTakeFirst();
  if (!poll) return undefined;
  const options = await db
    .selectFrom("forumPollOption")
    .select("label")
    .where("topicId", "=", topicId)
    .orderBy("position")
    .execute();
  return { ...poll, options: options.map(({ label }) => label) };
}
