import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import type { LocalizedText } from "./category-columns.server.ts";
import { readableTopics } from "./readable-categories.server.ts";

const maxQueryLength = 200;

/**
 * Topics whose titles are like the words, the most alike first: to ask nothing twice, and to refer
 * to one while writing. Typing errors and other orders of words are forgiven (trigrams).
 */
export async function listSimilarTopics(
  db: Reader,
  { query, viewer, limit = 5 }: { query: string; viewer: ForumViewer; limit?: number },
) {
  const words = query.replace(/\s+/g, " ").trim().slice(0, maxQueryLength);
  if (words.length < 3) return [];
  const pattern = `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  const title = sql.ref<string>("forumTopic.title");
  const likeness = sql<number>`greatest(similarity(${title}, ${words}),
    word_similarity(${words}, ${title}), (${title} ilike ${pattern})::int)`;
  const rows = await db
    .selectFrom("forumTopic")
    .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .select([
      "forumTopic.id",
      "forumTopic.number",
      "forumTopic.slug",
      "forumTopic.title",
      "forumTopic.visiblePostCount",
      "forumTopic.acceptedPostId",
      "forumCategory.names as categoryNames",
    ])
    .where("forumTopic.deletedAt", "is", null)
    .where("forumTopic.hiddenAt", "is", null)
    .where(readableTopics(db, viewer))
    // Each of the three is answered by the index of trigrams.
    .where(sql<boolean>`(${title} % ${words} or ${words} <% ${title} or ${title} ilike ${pattern})`)
    .orderBy(likeness, "desc")
    .orderBy("forumTopic.lastPostAt", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ visiblePostCount, acceptedPostId, categoryNames, ...topic }) => ({
    ...topic,
    replyCount: Math.max(0, visiblePostCount - 1),
    isSolved: acceptedPostId !== null,
    categoryNames: categoryNames as unknown as LocalizedText,
  }));
}
