import { type Kysely, sql } from "kysely";

/** Kinds of rewards, redemptions as states with their history, and what each kind gives. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What a member's relationship is to the brand beyond tier and segment; the slices above write it.
    create table member_status (
      member_id uuid not null references member (id) on delete cascade,
      kind text not null check (kind in ('ambassador', 'phase')),
      value text not null,
      since timestamptz not null,
      primary key (member_id, kind),
      check (kind <> 'ambassador' or value = 'active'),
      check (kind <> 'phase' or value in ('exploring', 'knowing', 'building', 'partnership'))
    );
    insert into member_status (member_id, kind, value, since)
      select member_id, 'ambassador', 'active', appointed_at from ambassador where ended_at is null;

    -- Doors that rewards open for a time: areas of the forum, early sales.
    create table access (
      id uuid primary key default uuidv7(),
      names jsonb not null,
      -- Where it leads outside the portal (an early sale); null: it opens something here.
      link text check (link ~ '^https?://'),
      created_at timestamptz not null
    );
    create table member_access (
      id uuid primary key default uuidv7(),
      member_id uuid not null references member (id) on delete cascade,
      access_id uuid not null references access (id),
      starts_at timestamptz not null,
      -- Null: without end.
      ends_at timestamptz,
      source_kind text not null,
      source_id uuid not null,
      revoked_at timestamptz,
      unique (source_kind, source_id),
      check (ends_at > starts_at)
    );
    create index member_access_member on member_access (member_id, access_id) where revoked_at is null;
    alter table forum_category add column access_id uuid references access (id);

    create table badge (
      id uuid primary key default uuidv7(),
      names jsonb not null,
      descriptions jsonb not null,
      icon text not null,
      created_at timestamptz not null
    );
    create table member_badge (
      id uuid primary key default uuidv7(),
      member_id uuid not null references member (id) on delete cascade,
      badge_id uuid not null references badge (id),
      awarded_at timestamptz not null,
      source_kind text not null,
      source_id uuid not null,
      revoked_at timestamptz,
      unique (source_kind, source_id)
    );
    create unique index member_badge_worn on member_badge (member_id, badge_id) where revoked_at is null;

    create table reward_category (
      id uuid primary key default uuidv7(),
      names jsonb not null,
      position int not null default 0
    );
    alter table reward
      add column category_id uuid references reward_category (id) on delete set null,
      add column money_price_minor bigint check (money_price_minor > 0),
      add column currency char(3) check (currency ~ '^[A-Z]{3}$'),
      add column segment_id uuid references segment (id) on delete restrict,
      add column for_ambassadors boolean not null default false,
      add column from_phase text check (from_phase in ('knowing', 'building', 'partnership')),
      -- Whoever it is not for: reads "for Gold members", or does not know of it.
      add column hidden_from_others boolean not null default false,
      add constraint reward_money_price check ((money_price_minor is null) = (currency is null));

    alter table reward_redemption
      add column state text not null default 'held' check (state in
        ('held', 'awaiting-payment', 'fulfilling', 'captured', 'cancelled', 'released')),
      -- When a job gives points and piece back unless it went on before.
      add column expires_at timestamptz,
      add column money_minor bigint check (money_minor > 0),
      add column currency char(3),
      add column payment_reference text,
      add constraint reward_redemption_money check ((money_minor is null) = (currency is null));
    update reward_redemption
      set state = case when cancelled_at is null then 'captured' else 'cancelled' end;
    alter table reward_redemption
      alter column state drop default,
      add constraint reward_redemption_cancelled check ((state = 'cancelled') = (cancelled_at is not null)),
      add constraint reward_redemption_due check (
        (expires_at is not null) = (state in ('held', 'awaiting-payment')));
    create index reward_redemption_due on reward_redemption (expires_at) where expires_at is not null;
    create index reward_redemption_open on reward_redemption (state, requested_at desc)
      where state in ('held', 'awaiting-payment', 'fulfilling');

    -- Every state a redemption and its delivery went through: who, when, why.
    create table reward_redemption_step (
      member_id uuid not null,
      redemption_id uuid not null,
      position int not null check (position > 0),
      state text not null,
      occurred_at timestamptz not null,
      actor_kind text not null check (actor_kind in ('member', 'staff', 'shop', 'system')),
      actor_id uuid references member (id),
      reason text,
      facts jsonb not null default '{}',
      primary key (member_id, redemption_id, position),
      foreign key (member_id, redemption_id) references reward_redemption (member_id, id)
    );
    create trigger reward_redemption_step_append_only before update or delete on reward_redemption_step
      for each row execute function refuse_change();
    create trigger reward_redemption_step_no_truncate before truncate on reward_redemption_step
      for each statement execute function refuse_change();
    insert into reward_redemption_step
        (member_id, redemption_id, position, state, occurred_at, actor_kind, actor_id, reason)
      select member_id, id, 1, 'captured', coalesce(captured_at, requested_at),
             case origin when 'grant' then 'staff' else 'member' end, coalesce(granted_by, member_id), reason
        from reward_redemption;
    insert into reward_redemption_step
        (member_id, redemption_id, position, state, occurred_at, actor_kind, actor_id, reason)
      select member_id, id, 2, 'cancelled', cancelled_at,
             case when cancelled_by is null then 'system' else 'staff' end, cancelled_by, cancel_reason
        from reward_redemption where cancelled_at is not null;

    -- Something that is packed and sent.
    create table reward_delivery (
      member_id uuid not null,
      redemption_id uuid not null,
      state text not null check (state in
        ('reserved', 'ordered', 'packed', 'sent', 'received', 'returned', 'cancelled')),
      -- Null: the member has not said yet, or the account is closed.
      address jsonb,
      carrier text,
      tracking_code text,
      tracking_link text check (tracking_link ~ '^https://'),
      changed_at timestamptz not null,
      primary key (member_id, redemption_id),
      foreign key (member_id, redemption_id) references reward_redemption (member_id, id)
    );
    create index reward_delivery_board on reward_delivery (state, changed_at);

    -- A private file, never served by the address of public files.
    create table reward_file (
      id uuid primary key default uuidv7(),
      storage_key text not null unique,
      file_name text not null check (length(file_name) between 1 and 200),
      media_type text not null,
      byte_length int not null check (byte_length > 0),
      created_at timestamptz not null,
      created_by uuid references member (id)
    );
    create table reward_download (
      member_id uuid not null,
      redemption_id uuid not null,
      file_id uuid not null references reward_file (id),
      downloads_left int not null check (downloads_left >= 0),
      expires_at timestamptz,
      first_fetched_at timestamptz,
      revoked_at timestamptz,
      primary key (member_id, redemption_id),
      foreign key (member_id, redemption_id) references reward_redemption (member_id, id)
    );

    -- When an experience takes place.
    create table reward_date (
      id uuid primary key default uuidv7(),
      reward_id uuid not null references reward (id),
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      seats_total int not null check (seats_total >= 0),
      seats_left int not null check (seats_left >= 0),
      -- Free again while people wait for one: kept until the waiting list was asked.
      seats_offered int not null default 0 check (seats_offered >= 0),
      -- Until when a seat can be given back.
      cancel_until timestamptz not null,
      called_off_at timestamptz,
      check (ends_at > starts_at),
      check (cancel_until <= starts_at),
      check (seats_left + seats_offered <= seats_total)
    );
    create index reward_date_reward on reward_date (reward_id, starts_at);
    create table reward_seat (
      member_id uuid not null,
      redemption_id uuid not null,
      date_id uuid not null references reward_date (id),
      check_in_hash bytea not null unique,
      check_in_encrypted bytea not null,
      checked_in_at timestamptz,
      checked_in_by uuid references member (id),
      given_back_at timestamptz,
      primary key (member_id, redemption_id),
      foreign key (member_id, redemption_id) references reward_redemption (member_id, id)
    );
    create index reward_seat_date on reward_seat (date_id) where given_back_at is null;
    create table reward_waiting (
      id uuid primary key default uuidv7(),
      member_id uuid not null references member (id) on delete cascade,
      date_id uuid not null references reward_date (id),
      joined_at timestamptz not null,
      -- What the member agreed to pay; nobody moves up at a higher price.
      points_agreed int not null check (points_agreed >= 0),
      left_at timestamptz,
      redemption_id uuid
    );
    create unique index reward_waiting_once on reward_waiting (member_id, date_id)
      where left_at is null and redemption_id is null;
    create index reward_waiting_queue on reward_waiting (date_id, joined_at, id)
      where left_at is null and redemption_id is null;

    create table donation_project (
      id uuid primary key default uuidv7(),
      texts jsonb not null,
      goal_minor bigint check (goal_minor > 0),
      currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
      created_at timestamptz not null,
      closed_at timestamptz
    );
    create table reward_donation (
      member_id uuid not null,
      redemption_id uuid not null,
      project_id uuid not null references donation_project (id),
      amount_minor bigint not null check (amount_minor > 0),
      donated_at timestamptz not null,
      cancelled_at timestamptz,
      primary key (member_id, redemption_id),
      foreign key (member_id, redemption_id) references reward_redemption (member_id, id)
    );
    create index reward_donation_project on reward_donation (project_id) include (amount_minor)
      where cancelled_at is null;
  `.execute(db);
}
