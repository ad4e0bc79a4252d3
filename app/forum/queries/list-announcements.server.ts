import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import { readTopic, selectTopics } from "./topic-list.server.ts";

const excerptLength = 280;

/** What the brand has announced, newest first, each with the beginning of its text. */
export async function listAnnouncements(
  db: Reader,
  { viewer, limit = 2 }: { viewer: ForumViewer; limit?: number },
) {
  const rows = await selectTopics(db, viewer)
    .innerJoin("forumPost as opening", (join) =>
      join.onRef("opening.topicId", "=", "forumTopic.id").on("opening.number", "=", 1),
    )
    .select(sql<string>`left(opening.plain_text, ${sql.lit(excerptLength)})`.as("excerpt"))
    .where("forumTopic.kind", "=", "announcement")
    .where("opening.hiddenAt", "is", null)
    .where("opening.deletedAt", "is", null)
    .orderBy("forumTopic.createdAt", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...readTopic(row), excerpt: row.excerpt }));
}
