import { type Kysely, sql } from "kysely";

/** The programme of tiers in versions, where members stand, and why they moved. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table tier_programme (
      version int primary key check (version > 0),
      basis text not null check (basis in ('points', 'spend', 'orders')),
      period text not null check (period in ('calendar-year', 'rolling-12-months', 'anniversary')),
      downgrade text not null check (downgrade in ('one-level', 'full')),
      grace_days int not null check (grace_days between 0 and 366),
      notice_days int not null check (notice_days between 0 and 180),
      -- Nobody moves down because of this version before the end of what they have secured.
      protects boolean not null,
      valid_from timestamptz not null,
      created_by uuid references member (id)
    );
    create table tier_level (
      id uuid primary key default uuidv7(),
      created_at timestamptz not null
    );
    create table tier_programme_level (
      version int not null references tier_programme (version),
      level_id uuid not null references tier_level (id),
      rank int not null check (rank > 0),
      name jsonb not null,
      threshold bigint not null check (threshold >= 0),
      look text not null,
      icon text not null,
      multiplier numeric(6,4) not null default 1 check (multiplier between 1 and 100),
      early_access_days int not null default 0 check (early_access_days between 0 and 90),
      benefits jsonb not null,
      primary key (version, level_id),
      unique (version, rank),
      unique (version, threshold)
    );
    create trigger tier_programme_append_only before update or delete on tier_programme
      for each row execute function refuse_change();
    create trigger tier_programme_level_append_only before update or delete on tier_programme_level
      for each row execute function refuse_change();

    -- How far a version has come through the members: the bar staff see, and where a job goes on.
    create table tier_rollout (
      version int primary key references tier_programme (version),
      members_total int not null,
      members_done int not null default 0,
      moved_up int not null default 0,
      moved_down int not null default 0,
      last_member_id uuid,
      started_at timestamptz not null,
      finished_at timestamptz
    );

    create table tier_membership (
      member_id uuid primary key references member (id),
      -- Null: below the lowest level.
      level_id uuid references tier_level (id),
      since timestamptz not null,
      -- The period whose end decides whether the level stays; null for a level that needs nothing.
      term_starts_at timestamptz,
      term_ends_at timestamptz,
      -- The period that earned the level, where one did: a refund in it can undo the level.
      warrant_starts_at timestamptz,
      warrant_ends_at timestamptz,
      -- When the member was told that the level is at risk.
      announced_at timestamptz,
      -- When the calendar has to look again.
      review_at timestamptz,
      -- The version that placed the member; 0: not placed yet.
      programme_version int not null,
      changes int not null default 0,
      check ((term_starts_at is null) = (term_ends_at is null)),
      check (term_ends_at > term_starts_at),
      check ((warrant_starts_at is null) = (warrant_ends_at is null))
    );
    create index tier_membership_due on tier_membership (review_at) where review_at is not null;
    create index tier_membership_level on tier_membership (level_id, member_id);
    create index tier_membership_version on tier_membership (programme_version, member_id);

    create table tier_change (
      member_id uuid not null references member (id),
      position int not null check (position > 0),
      occurred_at timestamptz not null,
      from_level_id uuid references tier_level (id),
      to_level_id uuid references tier_level (id),
      direction text not null check (direction in ('up', 'down')),
      cause text not null check (cause in ('reached', 'period-ended', 'refund', 'rules-changed')),
      programme_version int not null references tier_programme (version),
      facts jsonb not null,
      primary key (member_id, position),
      check (from_level_id is distinct from to_level_id)
    );
    create index tier_change_latest on tier_change (occurred_at desc, member_id, position);
    create trigger tier_change_append_only before update or delete on tier_change
      for each row execute function refuse_change();
    create trigger tier_change_no_truncate before truncate on tier_change
      for each statement execute function refuse_change();

    -- What staff try out before they save it: the rules, and whom they would move.
    create table tier_draft (
      id uuid primary key default uuidv7(),
      definition jsonb not null,
      outcome jsonb not null,
      based_on int,
      created_at timestamptz not null,
      created_by uuid not null references member (id),
      saved_as int references tier_programme (version)
    );
    create table tier_draft_move (
      draft_id uuid not null references tier_draft (id) on delete cascade,
      position int not null,
      member_id uuid not null references member (id),
      from_level text,
      to_level text,
      direction text not null check (direction in ('up', 'down')),
      amount bigint not null,
      primary key (draft_id, position)
    );
    create index tier_draft_move_direction on tier_draft_move (draft_id, direction, position);
    create index tier_draft_move_member on tier_draft_move (member_id);

    -- Exclusive to a level and those above it.
    alter table reward add column from_tier_level_id uuid references tier_level (id);
  `.execute(db);
}
