import type { Reader } from "#app/platform/db.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import { isWithin, type TopicPageQuery } from "./list-topic-page.server.ts";
import { readableTopics } from "./readable-categories.server.ts";
import { hasUnread, isNewTo } from "./reading-conditions.server.ts";

/** More than this many are not counted: nobody reads a larger number. */
export const mostCounted = 100;

/** How many topics are new to the member, and how many go on since; each at most `mostCounted`. */
export async function countUnreadTopics(
  db: Reader,
  {
    viewer,
    within,
    now,
  }: {
    viewer: ForumViewer & { memberId: string };
    within?: TopicPageQuery["within"];
    now: Temporal.Instant;
  },
): Promise<{ new: number; unread: number }> {
  const topics = db
    .selectFrom("forumTopic")
    .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .leftJoin("forumReading as reading", (join) =>
      join
        .onRef("reading.topicId", "=", "forumTopic.id")
        .on("reading.memberId", "=", viewer.memberId),
    )
    .select("forumTopic.id")
    .where("forumTopic.deletedAt", "is", null)
    .where("forumTopic.hiddenAt", "is", null)
    .$if(within === undefined, (all) => all.where("forumCategory.archivedAt", "is", null))
    .$if(within !== undefined, (all) => all.where(isWithin(within!)))
    .where(readableTopics(db, viewer))
    .limit(mostCounted);
  return db
    .selectNoFrom((eb) => [
      eb
        .selectFrom(topics.where(isNewTo(viewer.memberId, now)).as("fresh"))
        .select((count) => count.fn.countAll<number>().as("count"))
        .$asScalar()
        .$notNull()
        .as("new"),
      eb
        .selectFrom(topics.where(hasUnread).as("unread"))
        .select((count) => count.fn.countAll<number>().as("count"))
        .$asScalar()
        .$notNull()
        .as("unread"),
    ])
    .executeTakeFirstOrThrow();
}
