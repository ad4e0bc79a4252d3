import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import { readTopic, selectTopics } from "./topic-list.server.ts";

/** Topics with the latest posts, over all categories. */
export async function listLatestTopics(
  db: Reader,
  { viewer, limit = 20 }: { viewer: ForumViewer; limit?: number },
) {
  const rows = await selectTopics(db, viewer)
    .where("forumCategory.archivedAt", "is", null)
    .orderBy("forumTopic.lastPostAt", "desc")
    .orderBy("forumTopic.id", "desc")
    .limit(limit)
    .execute();
  return rows.map(readTopic);
}

/** Questions of others that nobody has answered to the asker's content, newest first. */
export async function listUnansweredQuestions(
  db: Reader,
  { viewer, limit = 5 }: { viewer: ForumViewer; limit?: number },
) {
  const rows = await selectTopics(db, viewer)
    .where("forumTopic.kind", "=", "question")
    .where("forumTopic.closedAt", "is", null)
    // The first part says nothing new, but lets the planner know that this is most of them.
    .where((eb) =>
      eb.or([eb("forumTopic.acceptedPostId", "is", null), eb("accepted.id", "is", null)]),
    )
    .$if(viewer.memberId !== null, (query) =>
      query.where("forumTopic.authorId", "<>", viewer.memberId!),
    )
    // Those without any answer first: there the member's word counts most.
    .orderBy(sql`forum_topic.visible_post_count > 1`)
    .orderBy("forumTopic.createdAt", "desc")
    .limit(limit)
    .execute();
  return rows.map(readTopic);
}
