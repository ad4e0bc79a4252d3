import { type Kysely, sql } from "kysely";

/** Segments, approvals by a second person, bulk grants, reminders of expiring points. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table segment (
      id uuid primary key default uuidv7(),
      name text not null check (length(name) between 1 and 80),
      kind text not null check (kind in ('list', 'rule')),
      definition jsonb not null default '{}',
      version int not null default 1,
      created_at timestamptz not null,
      created_by uuid references member (id),
      updated_at timestamptz not null,
      updated_by uuid references member (id),
      refreshed_at timestamptz
    );
    create unique index segment_name on segment (lower(name));
    create table segment_member (
      segment_id uuid not null references segment (id) on delete cascade,
      member_id uuid not null references member (id) on delete cascade,
      primary key (segment_id, member_id)
    );
    create index segment_member_member on segment_member (member_id);

    -- What one person of the staff asks and another one decides.
    create table approval_request (
      id uuid primary key default uuidv7(),
      kind text not null check (kind ~ '^[a-z]+([.-][a-z]+)+$'),
      member_id uuid references member (id),
      request_key text not null unique,
      points bigint check (points <> 0),
      facts jsonb not null default '{}',
      reason text not null check (length(reason) between 1 and 1000),
      requested_by uuid not null references member (id),
      requested_at timestamptz not null,
      decided_by uuid references member (id),
      decided_at timestamptz,
      outcome text check (outcome in ('approved', 'declined')),
      note text check (length(note) <= 1000),
      constraint approval_by_second_person check (decided_by <> requested_by),
      check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (outcome is null))
    );
    create index approval_request_waiting on approval_request (requested_at, id) where decided_at is null;
    create index approval_request_decided on approval_request (decided_at desc, id desc)
      where decided_at is not null;
    create index approval_request_member on approval_request (member_id);

    -- A decision stands, and so does what was asked.
    create function approval_request_kept() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' or old.decided_at is not null
        or (new.kind, new.member_id, new.request_key, new.points, new.facts, new.reason,
            new.requested_by, new.requested_at)
          is distinct from (old.kind, old.member_id, old.request_key, old.points, old.facts, old.reason,
            old.requested_by, old.requested_at)
      then raise exception 'an approval request can only be decided, once' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$;
    create trigger approval_request_decided_once before update or delete on approval_request
      for each row execute function approval_request_kept();

    create table bulk_grant (
      id uuid primary key default uuidv7(),
      name text not null check (length(name) between 1 and 120),
      source jsonb not null,
      reason text not null check (length(reason) between 1 and 1000),
      state text not null check (state in ('draft', 'waiting', 'declined', 'running', 'cancelled', 'finished')),
      row_count int not null default 0 check (row_count >= 0),
      total_points bigint not null default 0,
      largest_points bigint not null default 0,
      created_at timestamptz not null,
      created_by uuid not null references member (id),
      approval_id uuid references approval_request (id),
      started_at timestamptz,
      started_by uuid references member (id),
      cancelled_at timestamptz,
      cancelled_by uuid references member (id),
      finished_at timestamptz
    );
    create index bulk_grant_recent on bulk_grant (created_at desc, id desc);

    create table bulk_grant_row (
      bulk_grant_id uuid not null references bulk_grant (id) on delete cascade,
      row_number int not null check (row_number > 0),
      named_as text not null,
      member_id uuid references member (id),
      points bigint check (points > 0),
      reason text check (length(reason) between 1 and 1000),
      -- Why it cannot be booked, known before the start.
      problem text,
      outcome text check (outcome in ('booked', 'skipped', 'failed', 'cancelled')),
      failure text,
      transfer_id uuid,
      done_at timestamptz,
      primary key (bulk_grant_id, row_number),
      check (problem is not null or (member_id is not null and points is not null)),
      check ((outcome = 'booked') = (transfer_id is not null)),
      check ((outcome is null) = (done_at is null)),
      foreign key (member_id, transfer_id) references points_transfer (member_id, id)
    );
    create index bulk_grant_row_open on bulk_grant_row (bulk_grant_id, row_number) where outcome is null;
    create unique index bulk_grant_row_once on bulk_grant_row (bulk_grant_id, member_id) where problem is null;
    create index bulk_grant_row_member on bulk_grant_row (member_id);

    -- Who was told of which day's expiry, so that each reminder goes out once.
    create table points_expiry_reminder (
      member_id uuid not null references member (id),
      last_day date not null,
      days_before int not null check (days_before in (7, 30)),
      points bigint not null check (points > 0),
      reminded_at timestamptz not null,
      primary key (member_id, last_day, days_before)
    );

    -- What the points basis left out or counted, so that a changed setting can be tried on old orders.
    alter table shop_order
      add column tax_minor bigint check (tax_minor >= 0),
      add column shipping_minor bigint check (shipping_minor >= 0),
      add column paid_with_balance_minor bigint check (paid_with_balance_minor >= 0);
  `.execute(db);
}
