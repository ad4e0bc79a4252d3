import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import { cursorOf, olderThan, readCursor, readTopic, selectTopics } from "./topic-list.server.ts";

const maxPinned = 10;

/**
 * One page of a category, by last activity, pinned topics before the first. `before` is the `next`
 * of the page before; a broken one means the first page.
 */
export async function listTopicsOfCategory(
  db: Reader,
  {
    categoryId,
    viewer,
    before,
    limit = 30,
  }: { categoryId: string; viewer: ForumViewer; before?: string | null; limit?: number },
) {
  const cursor = readCursor(before);
  const ofCategory = selectTopics(db, viewer).where("forumTopic.categoryId", "=", categoryId);
  const [pinned, rows] = await Promise.all([
    cursor
      ? []
      : ofCategory
          .where("forumTopic.pinnedAt", "is not", null)
          .orderBy("forumTopic.pinnedAt", "desc")
          .limit(maxPinned)
          .execute(),
    ofCategory
      .where("forumTopic.pinnedAt", "is", null)
      .$if(cursor !== null, (query) => query.where(olderThan(cursor!)))
      .orderBy("forumTopic.lastPostAt", "desc")
      .orderBy("forumTopic.id", "desc")
      .limit(limit + 1)
      .execute(),
  ]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    topics: [...pinned, ...page].map(readTopic),
    next: rows.length > limit && last ? cursorOf(last) : null,
  };
}

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
    .where("accepted.id", "is", null)
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
