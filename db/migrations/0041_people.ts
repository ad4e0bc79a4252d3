import { type Kysely, sql } from "kysely";

/** Who sees what of a member, and who contributes most (counted by the worker). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table member
      add column profile_for text not null default 'members'
        check (profile_for in ('everyone', 'members', 'nobody')),
      add column activity_for text not null default 'members'
        check (activity_for in ('everyone', 'members', 'nobody')),
      add column shows_last_seen boolean not null default true,
      add column on_leaderboard boolean not null default true;

    create table forum_contribution (
      period text not null check (period in ('week', 'month', 'year', 'all')),
      member_id uuid not null references member (id) on delete cascade,
      score int not null check (score > 0),
      posts int not null,
      likes int not null,
      answers int not null,
      counted_at timestamptz not null,
      primary key (period, member_id)
    );
    create index forum_contribution_best on forum_contribution (period, score desc, member_id);

    -- Posts are written in the order of time, so that little is enough to find those of a month.
    create index forum_post_time on forum_post using brin (created_at);
  `.execute(db);
}
