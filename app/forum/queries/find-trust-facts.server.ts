import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { TrustFacts } from "../rules/trust-level.ts";

/**
 * What these members have done, ever and in the last `days`: of what all members may read, without what is
 * gone or hidden. More posts than seconds somebody has read do not count as read.
 */
export async function findTrustFacts(
  db: Reader,
  {
    memberIds,
    days,
    timeZone,
    now,
  }: { memberIds: readonly string[]; days: number; timeZone: string; now: Temporal.Instant },
): Promise<Map<string, TrustFacts>> {
  if (memberIds.length === 0) return new Map();
  const window = { memberIds, since: now.subtract({ hours: 24 * days }).toString(), timeZone };
  const [ever, recent, shares] = await Promise.all([
    findEver(db, memberIds),
    findRecent(db, window),
    findShares(db, window),
  ]);
  return new Map(
    memberIds.map((id) => [
      id,
      { ever: ever.get(id)!, recent: { ...recent.get(id)!, ...shares.get(id)! } },
    ]),
  );
}

interface Window {
  memberIds: readonly string[];
  since: string;
  timeZone: string;
}

async function findEver(db: Reader, memberIds: readonly string[]) {
  const { rows } = await sql<TrustFacts["ever"] & { id: string }>`
    select member.id, member.visit_days as "daysVisited", read.*, given.*, got.*
    from member,
    lateral (
      select count(*) filter (where seconds_read > 0)::int as "topicsEntered",
        coalesce(sum(least(last_read_number, seconds_read)), 0)::int as "postsRead",
        (coalesce(sum(seconds_read), 0) / 60)::int as "minutesRead"
      from forum_reading where member_id = member.id
    ) as read,
    lateral (
      select count(*)::int as "likesGiven" from forum_reaction where member_id = member.id
    ) as given,
    lateral (
      select coalesce(sum(post.like_count), 0)::int as "likesReceived",
        count(distinct post.topic_id) filter (where topic.author_id <> member.id)::int as "topicsAnswered"
      from forum_post post join forum_topic topic on topic.id = post.topic_id
      where post.author_id = member.id and post.deleted_at is null and post.hidden_at is null
    ) as got
    where member.id = any(${memberIds}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}

async function findRecent(db: Reader, { memberIds, since, timeZone }: Window) {
  const { rows } = await sql<Omit<TrustFacts["recent"], Shares> & { id: string }>`
    select member.id, visited.*, answered.*, liked.*, taken_down.*
    from member,
    lateral (
      select count(*)::int as "daysVisited" from member_visit
      where member_id = member.id and day > (${since}::timestamptz at time zone ${timeZone})::date
    ) as visited,
    lateral (
      select count(distinct post.topic_id)::int as "topicsAnswered"
      from forum_post post join forum_topic topic on topic.id = post.topic_id
      where post.author_id = member.id and post.created_at > ${since} and topic.author_id <> member.id
        and post.deleted_at is null and post.hidden_at is null
    ) as answered,
    lateral (
      select count(distinct reaction.member_id)::int as likers,
        count(distinct (reaction.created_at at time zone ${timeZone})::date)::int as "likeDays"
      from forum_post post join forum_reaction reaction on reaction.post_id = post.id
      where post.author_id = member.id and reaction.created_at > ${since}
        and post.deleted_at is null and post.hidden_at is null
    ) as liked,
    lateral (
      -- By a person: what hides by itself waits for one.
      select count(*)::int as upheld from forum_post
      where author_id = member.id
        and ((hidden_at > ${since} and hidden_by is not null)
          or (deleted_at > ${since} and deleted_by <> author_id))
    ) as taken_down
    where member.id = any(${memberIds}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}

type Shares = "topicsPercent" | "postsPercent";

/** How much of what was new somebody has looked into; all of it where nothing was. */
async function findShares(db: Reader, { memberIds, since }: Window) {
  const { rows } = await sql<Pick<TrustFacts["recent"], Shares> & { id: string }>`
    with topic as materialized (
      select topic.id, (select count(*) from forum_post post
        where post.topic_id = topic.id and post.created_at > ${since} and post.number > 0
          and post.deleted_at is null and post.hidden_at is null) as posts,
        topic.created_at > ${since} as is_new
      from forum_topic topic join forum_category category on category.id = topic.category_id
      where topic.last_post_at > ${since} and topic.deleted_at is null and topic.hidden_at is null
        and category.visibility <> 'staff' and not category.is_own_topics_only
        and category.access_id is null and category.readers = 'all'
    ), total as (
      select count(*) filter (where is_new) as topics, coalesce(sum(posts), 0) as posts from topic
    )
    select member.id,
      (case when total.topics = 0 then 100 else 100 * seen.topics / total.topics end)::int as "topicsPercent",
      (case when total.posts = 0 then 100 else 100 * seen.posts / total.posts end)::int as "postsPercent"
    from member, total,
    lateral (
      select count(*) filter (where topic.is_new and reading.seconds_read > 0) as topics,
        coalesce(sum(case
          when reading.last_read_number >= last.number then topic.posts
          else (select count(*) from forum_post post
            where post.topic_id = topic.id and post.created_at > ${since}
              and post.number between 1 and reading.last_read_number
              and post.deleted_at is null and post.hidden_at is null) end), 0) as posts
      from forum_reading reading
      join topic on topic.id = reading.topic_id
      join lateral (select next_post_number - 1 as number from forum_topic where id = topic.id) as last on true
      where reading.member_id = member.id
    ) as seen
    where member.id = any(${memberIds}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, ...shares }) => [id, shares]));
}
