import { sql } from "kysely";
import { readableTopics } from "#app/forum/queries/readable-categories.server.ts";
import type { ForumViewer } from "#app/forum/rules/category-visibility.ts";
import type { Reader } from "#app/platform/db.server.ts";

const excerptLength = 180;

/**
 * What people talked about most since then and the member has not read: nothing of their own, nothing
 * by people they ignore, nothing that they muted in whole or in part.
 */
export async function listDigestTopics(
  db: Reader,
  {
    viewer,
    since,
    limit,
  }: { viewer: ForumViewer & { memberId: string }; since: string; limit: number },
) {
  const rows = await db
    .selectFrom("forumTopic")
    .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .innerJoin("forumPost as opening", (join) =>
      join.onRef("opening.topicId", "=", "forumTopic.id").on("opening.number", "=", 1),
    )
    .leftJoin("forumReading as reading", (join) =>
      join
        .onRef("reading.topicId", "=", "forumTopic.id")
        .on("reading.memberId", "=", viewer.memberId),
    )
    .select([
      "forumTopic.number",
      "forumTopic.slug",
      "forumTopic.title",
      "forumTopic.visiblePostCount",
      "forumTopic.likeCount",
      "forumCategory.names as categoryNames",
      sql<string>`left(opening.plain_text, ${sql.lit(excerptLength + 1)})`.as("text"),
    ])
    .where("forumTopic.lastPostAt", ">=", since)
    .where("forumTopic.hiddenAt", "is", null)
    .where("forumTopic.deletedAt", "is", null)
    .where("forumTopic.authorId", "<>", viewer.memberId)
    .where(readableTopics(db, viewer))
    .where(sql<boolean>`coalesce(reading.last_read_number, 0) < forum_topic.next_post_number - 1`)
    .where(isNotMuted(viewer.memberId))
    .orderBy(sql`forum_topic.like_count * 2 + forum_topic.visible_post_count`, "desc")
    .orderBy("forumTopic.id", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ categoryNames, text, visiblePostCount, ...topic }) => ({
    ...topic,
    categoryNames: categoryNames as { de: string; en: string },
    replyCount: Math.max(0, visiblePostCount - 1),
    excerpt: shorten(text),
  }));
}

/** What the member chose for the topic, a tag or the category; and whom they ignore. */
function isNotMuted(memberId: string) {
  return sql<boolean>`reading.level is distinct from 'muted'
    and not exists (select from member_ignore ignored
      where ignored.member_id = ${memberId} and ignored.ignored_id = forum_topic.author_id)
    and not exists (select from forum_follow follow
      where follow.member_id = ${memberId} and follow.level = 'muted'
        and (follow.target_kind = 'category'
            and follow.target_id in (forum_category.id, forum_category.parent_id)
          or follow.target_kind = 'tag' and follow.target_id in (select topic_tag.tag_id
            from forum_topic_tag topic_tag where topic_tag.topic_id = forum_topic.id)))`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= excerptLength) return line;
  return `${line.slice(0, Math.max(line.lastIndexOf(" ", excerptLength), 1))} …`;
}
