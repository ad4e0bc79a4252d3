import type { Reader } from "#app/platform/db.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import { readableTopics } from "./readable-categories.server.ts";

/** Where a topic stands, by its id; undefined where the viewer may not know of it. */
export async function findTopicAddress(
  db: Reader,
  { topicId, viewer }: { topicId: string; viewer: ForumViewer },
) {
  if (!uuid.test(topicId)) return undefined;
  return db
    .selectFrom("forumTopic")
    .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .select(["forumTopic.number", "forumTopic.slug"])
    .where("forumTopic.id", "=", topicId)
    .where(readableTopics(db, viewer))
    .executeTakeFirst();
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
