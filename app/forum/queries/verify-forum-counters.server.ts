import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";

export interface CounterDifference {
  kind: "category" | "topic" | "post";
  id: string;
  counter: string;
  stored: number;
  counted: number;
}

/** Counts everything anew and names each row whose counter says something else; at most `limit`. */
export async function verifyForumCounters(
  db: Reader,
  { limit = 100 }: { limit?: number } = {},
): Promise<CounterDifference[]> {
  const { rows } = await sql<CounterDifference>`
    with post as (
      select p.topic_id, p.number, p.like_count, p.deleted_at is null and p.hidden_at is null as seen
      from forum_post p
    ), topic as (
      select t.id, t.category_id, t.deleted_at is null and t.hidden_at is null as seen,
        t.next_post_number, t.visible_post_count, t.like_count,
        coalesce(max(p.number), 0) + 1 as next_number,
        count(*) filter (where p.seen) as posts,
        coalesce(sum(p.like_count) filter (where p.seen), 0) as likes
      from forum_topic t left join post p on p.topic_id = t.id group by t.id
    ), category as (
      select c.id, c.topic_count, c.post_count, count(t.id) filter (where t.seen) as topics,
        coalesce(sum(t.posts) filter (where t.seen), 0) as posts
      from forum_category c left join topic t on t.category_id = c.id group by c.id
    ), liked as (
      select p.id, p.like_count, count(r.member_id) as likes
      from forum_post p left join forum_reaction r on r.post_id = p.id and r.kind = 'like'
      group by p.id
    ), compared as (
      select 'category' as kind, id, 'topic_count' as counter, topic_count as stored, topics as counted from category
      union all select 'category', id, 'post_count', post_count, posts from category
      union all select 'topic', id, 'visible_post_count', visible_post_count, posts from topic
      union all select 'topic', id, 'like_count', like_count, likes from topic
      union all select 'topic', id, 'next_post_number', next_post_number, next_number from topic
      union all select 'post', id, 'like_count', like_count, likes from liked
    )
    select kind, id, counter, stored, counted::int from compared where stored <> counted limit ${limit}`.execute(
    db,
  );
  return rows;
}
