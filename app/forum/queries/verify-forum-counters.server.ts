import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";

export interface CounterDifference {
  kind: "category" | "topic" | "post" | "tag";
  id: string;
  /** The column, with the kind of reaction behind a dot; times are in milliseconds. */
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
    with ${countedTopics}, ${countedReactions}, ${countedVotes}, compared as (
      select 'category' as kind, id, 'topic_count' as counter, topic_count as stored, topics as counted from category
      union all select 'category', id, 'post_count', post_count, posts from category
      union all select 'topic', id, 'visible_post_count', visible_post_count, posts from topic
      union all select 'topic', id, 'like_count', like_count, likes from topic
      union all select 'topic', id, 'next_post_number', next_post_number, next_number from topic
      union all select 'topic', id, 'numbers', next_post_number - 1, numbers from topic
      union all select 'topic', id, 'last_post_at', ${milliseconds("last_post_at")}, ${milliseconds("last_at")} from topic
      union all select 'post', id, 'like_count', like_count, likes from liked
      union all select 'post', id, 'reaction_counts.' || kind, stored, counted from reacted
      union all select 'topic', id, 'voter_count', voter_count, voters from voted
      union all select 'topic', id, 'vote_count', vote_count, votes from chosen
      union all select 'tag', id, 'topic_count', topic_count, topics from tagged
    )
    select kind, id, counter, stored, counted from compared where stored <> counted limit ${limit}`.execute(
    db,
  );
  return rows;
}

const milliseconds = (column: string) =>
  sql`(extract(epoch from ${sql.ref(column)}) * 1000)::bigint`;

/**
 * A number belongs to one post, here or moved elsewhere: none is missing and none there twice. What
 * waits for review stands below zero and counts for nothing.
 */
const countedTopics = sql`
  post as (
    select p.topic_id, p.number, p.like_count, p.created_at,
      p.deleted_at is null and p.hidden_at is null as seen
    from forum_post p where p.number > 0
  ), moved as (
    select topic_id, max(number) as last, count(*) as numbers from forum_moved_post group by topic_id
  ), topic as (
    select t.id, t.category_id, t.deleted_at is null and t.hidden_at is null as seen,
      t.next_post_number, t.visible_post_count, t.like_count, t.last_post_at,
      greatest(max(p.number), max(moved.last), 0) + 1 as next_number,
      count(p.number) + coalesce(max(moved.numbers), 0) as numbers,
      count(*) filter (where p.seen) as posts,
      coalesce(max(p.created_at) filter (where p.seen), t.created_at) as last_at,
      coalesce(sum(p.like_count) filter (where p.seen), 0) as likes
    from forum_topic t left join post p on p.topic_id = t.id left join moved on moved.topic_id = t.id
    group by t.id
  ), category as (
    select c.id, c.topic_count, c.post_count, count(t.id) filter (where t.seen) as topics,
      coalesce(sum(t.posts) filter (where t.seen), 0) as posts
    from forum_category c left join topic t on t.category_id = c.id group by c.id
  ), tagged as (
    select g.id, g.topic_count, count(t.id) filter (where t.seen) as topics
    from forum_tag g left join forum_topic_tag tt on tt.tag_id = g.id left join topic t on t.id = tt.topic_id
    group by g.id
  )`;

const countedReactions = sql`
  liked as (
    select p.id, p.like_count, count(r.member_id) as likes
    from forum_post p left join forum_reaction r on r.post_id = p.id and r.kind = 'like'
    group by p.id
  ), reacted as (
    select coalesce(stored.id, given.post_id) as id, coalesce(stored.kind, given.kind) as kind,
      coalesce(stored.count, 0) as stored, coalesce(given.count, 0) as counted
    from (select p.id, c.key as kind, c.value::bigint as count
      from forum_post p cross join lateral jsonb_each_text(p.reaction_counts) c
      where p.reaction_counts <> '{}') as stored
    full join (select post_id, kind, count(*) as count from forum_reaction where kind <> 'like'
      group by post_id, kind) as given on given.post_id = stored.id and given.kind = stored.kind
  )`;

const countedVotes = sql`
  voted as (
    select p.topic_id as id, p.voter_count, count(distinct v.voter_key) as voters
    from forum_poll p left join forum_poll_vote v on v.topic_id = p.topic_id group by p.topic_id
  ), chosen as (
    select o.topic_id as id, o.vote_count, count(v.voter_key) as votes
    from forum_poll_option o left join forum_poll_vote v on v.option_id = o.id group by o.id
  )`;
