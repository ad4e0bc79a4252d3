import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { LocalizedText } from "./category-columns.server.ts";

const mostTags = 500;

export interface ShownTag {
  slug: string;
  name: string;
}

/** The tags of `forum_topic`, for queries that have it in scope. */
export const tagsOfTopic = sql<ShownTag[]>`coalesce((
  select json_agg(json_build_object('id', tag.id, 'slug', tag.slug, 'name', tag.name) order by tag.name)
  from forum_topic_tag tagged join forum_tag tag on tag.id = tagged.tag_id
  where tagged.topic_id = forum_topic.id), '[]')`;

/** Every group with its tags by name, and last the tags of no group (`group: null`). */
export async function listTagGroups(db: Reader) {
  const [groups, tags] = await Promise.all([
    db
      .selectFrom("forumTagGroup")
      .selectAll()
      .orderBy("position")
      .orderBy("id")
      .limit(100)
      .execute(),
    db
      .selectFrom("forumTag")
      .select(["id", "slug", "name", "groupId", "topicCount"])
      .orderBy("name")
      .limit(mostTags)
      .execute(),
  ]);
  const of = (groupId: string | null) => tags.filter((tag) => tag.groupId === groupId);
  return [
    ...groups.map((group) => ({
      group: { ...group, names: group.names as unknown as LocalizedText },
      tags: of(group.id),
    })),
    { group: null, tags: of(null) },
  ];
}

export type TagGroup = Awaited<ReturnType<typeof listTagGroups>>[number];

export async function findTagBySlug(db: Reader, slug: string) {
  return db
    .selectFrom("forumTag")
    .select(["id", "slug", "name"])
    .where("slug", "=", slug)
    .executeTakeFirst();
}

/** The ids of the tags that a topic carries. */
export async function listTagIdsOf(db: Reader, topicId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("forumTopicTag")
    .select("tagId")
    .where("topicId", "=", topicId)
    .limit(mostTags)
    .execute();
  return rows.map(({ tagId }) => tagId);
}
