import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { FollowLevel, LevelFacts, TopicLevel } from "../rules/topic-level.ts";

export interface MemberLevelFacts extends LevelFacts {
  memberId: string;
}

/** What these members chose for a topic and what it is in, and how they take part. At most 500. */
export async function listLevelFacts(
  db: Reader,
  { topicId, memberIds }: { topicId: string; memberIds: readonly string[] },
): Promise<MemberLevelFacts[]> {
  if (memberIds.length === 0) return [];
  const rows = await db
    .selectFrom("member")
    .innerJoin("forumTopic as topic", (join) => join.on("topic.id", "=", topicId))
    .innerJoin("forumCategory as category", "category.id", "topic.categoryId")
    .leftJoin("forumReading as reading", (join) =>
      join.onRef("reading.memberId", "=", "member.id").onRef("reading.topicId", "=", "topic.id"),
    )
    .leftJoin("forumFollow as ofCategory", (join) =>
      join
        .onRef("ofCategory.memberId", "=", "member.id")
        .on("ofCategory.targetKind", "=", "category")
        .onRef("ofCategory.targetId", "=", "category.id"),
    )
    .leftJoin("forumFollow as ofParent", (join) =>
      join
        .onRef("ofParent.memberId", "=", "member.id")
        .on("ofParent.targetKind", "=", "category")
        .onRef("ofParent.targetId", "=", "category.parentId"),
    )
    .select([
      "member.id as memberId",
      "reading.level as chosen",
      "ofCategory.level as category",
      "ofParent.level as parentCategory",
      sql<string[]>`array(select follow.level from forum_follow follow
        join forum_topic_tag topic_tag on topic_tag.tag_id = follow.target_id
        where follow.member_id = member.id and follow.target_kind = 'tag'
          and topic_tag.topic_id = topic.id)`.as("tags"),
      sql<string | null>`case when topic.author_id = member.id then 'opened'
        when exists (select from forum_post post
          where post.topic_id = topic.id and post.author_id = member.id) then 'answered' end`.as(
        "takesPart",
      ),
    ])
    .where("member.id", "in", memberIds)
    .limit(500)
    .execute();
  return rows.map((row) => ({
    memberId: row.memberId,
    chosen: row.chosen as TopicLevel | null,
    category: row.category as FollowLevel | null,
    parentCategory: row.parentCategory as FollowLevel | null,
    tags: row.tags as FollowLevel[],
    takesPart: row.takesPart as LevelFacts["takesPart"],
  }));
}
