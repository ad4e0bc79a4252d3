import { type Kysely, sql } from "kysely";

/** How far a member's word is trusted: kept, with every change and its grounds, and what it is counted from. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- On how many days somebody was ever here; the days themselves are forgotten.
    alter table member add column visit_days int not null default 0 check (visit_days >= 0);

    create table member_visit (
      member_id uuid not null references member (id) on delete cascade,
      -- As the brand's calendar has it.
      day date not null,
      primary key (member_id, day)
    );
    create index member_visit_day on member_visit (day);

    create table member_trust (
      member_id uuid primary key references member (id) on delete cascade,
      level smallint not null default 0 check (level between 0 and 4),
      since timestamptz not null,
      -- What was ever reached of the first levels: what is held down by decisions comes back with them.
      reached smallint not null default 0 check (reached between 0 and 2),
      appointed_by uuid references member (id),
      check ((level = 4) = (appointed_by is not null))
    );

    create table trust_change (
      id uuid primary key default uuidv7(),
      member_id uuid not null references member (id) on delete cascade,
      at timestamptz not null,
      from_level smallint not null check (from_level between 0 and 4),
      to_level smallint not null check (to_level between 0 and 4),
      cause text not null check (cause in ('reached', 'lost', 'appointed', 'withdrawn')),
      -- What it was decided on: [{"figure": "postsRead", "has": 31, "needs": 30}].
      grounds jsonb not null default '[]',
      -- What the team said of it.
      reason text check (length(reason) between 1 and 1000),
      decided_by uuid references member (id),
      check (from_level <> to_level),
      check ((cause in ('appointed', 'withdrawn')) = (decided_by is not null and reason is not null))
    );
    create index trust_change_member on trust_change (member_id, at desc);
  `.execute(db);
  await carryOver(db);
}

/** Whoever was trusted by age and posts stays so. */
async function carryOver(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into member_trust (member_id, level, reached, since)
    select member.id, carried.level, carried.level, now()
    from member
    join (
      select author_id, count(*) filter (where hidden_at is null) as visible,
        count(*) filter (where hide_reason is not null) as hidden, sum(like_count) as likes
      from forum_post where deleted_at is null group by author_id
    ) as written on written.author_id = member.id,
    lateral (
      select case when member.joined_at <= now() - interval '15 days' and visible >= 10
        and likes >= 1 and hidden <= 2 then 2 else 1 end as level
    ) as carried
    where member.closed_at is null and member.joined_at <= now() - interval '1 day' and visible >= 1
  `.execute(db);
}
