import { sql } from "kysely";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { findLeaderboardSetting } from "../queries/find-leaderboard.server.ts";
import type { LeaderboardWeights } from "../rules/leaderboard.ts";
import { sinceOf, type TopPeriod } from "../rules/topic-lists.ts";

declare global {
  interface Jobs {
    "count-contributions": { periods: TopPeriod[] };
  }
}

/**
 * Counts who contributed what in these periods, so that nothing is counted when somebody looks:
 * visible posts where members talk with each other, what others liked of them, and answers that
 * somebody else accepted. The team takes no part. Nothing is kept while the leaderboard is off.
 */
export async function countContributions({
  periods,
  now,
}: {
  periods: readonly TopPeriod[];
  now: Temporal.Instant;
}): Promise<void> {
  for (const period of periods)
    await inTransaction(async (trx) => {
      const { isOn, weights } = await findLeaderboardSetting(trx);
      await trx.deleteFrom("forumContribution").where("period", "=", period).execute();
      if (isOn) await count(trx, { period, weights, now });
    });
}

async function count(
  trx: Transaction<Database>,
  {
    period,
    weights,
    now,
  }: { period: TopPeriod; weights: LeaderboardWeights; now: Temporal.Instant },
): Promise<void> {
  const since = sinceOf(period, now);
  await sql`
    insert into forum_contribution (period, member_id, score, posts, likes, answers, counted_at)
    select ${period}, member_id, score, posts, likes, answers, ${now}
    from (
      select member_id, posts, likes, answers,
        posts * ${weights.post}::int + likes * ${weights.like}::int + answers * ${weights.answer}::int as score
      from (
        select post.author_id as member_id, count(*)::int as posts, sum(post.like_count)::int as likes,
          (count(*) filter (where topic.accepted_post_id = post.id and topic.author_id <> post.author_id))::int
            as answers
        from forum_post post
        join forum_topic topic on topic.id = post.topic_id
        join forum_category category on category.id = topic.category_id
        where post.deleted_at is null and post.hidden_at is null
          and topic.deleted_at is null and topic.hidden_at is null
          and category.visibility <> 'staff' and not category.is_own_topics_only
          and ${since ? sql`post.created_at > ${since}` : sql`true`}
        group by post.author_id
      ) as contribution
      join member on member.id = member_id
      where member.role = 'member' and member.closed_at is null
    ) as scored
    where score > 0`.execute(trx);
}
