import { type RawBuilder, sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import { readableTopics } from "./readable-categories.server.ts";

export interface RelatedTopic {
  id: string;
  number: number;
  slug: string;
  title: string;
  replyCount: number;
}

/** What `forum_topic` is related to and the viewer may see, for queries that have it in scope. */
export function relatedTopicsOf(db: Reader, viewer: ForumViewer): RawBuilder<RelatedTopic[]> {
  const isReadable = readableTopics(db, viewer, { topic: "topic", category: "category" });
  return sql`coalesce((
    select json_agg(json_build_object('id', topic.id, 'number', topic.number, 'slug', topic.slug,
      'title', topic.title, 'replyCount', greatest(0, topic.visible_post_count - 1))
      order by related.position)
    from forum_related_topic related
    join forum_topic topic on topic.id = related.related_id
    join forum_category category on category.id = topic.category_id
    where related.topic_id = forum_topic.id
      and topic.deleted_at is null and topic.hidden_at is null and ${isReadable}), '[]')`;
}
