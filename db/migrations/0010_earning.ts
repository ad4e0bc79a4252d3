import { type Kysely, sql } from "kysely";

/** Earning rules as data: standing, pauses, campaigns with their budgets, activities told by the API. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- The levels as the earning rules know them; the tiers above write them.
    create table standing_level (
      id uuid primary key,
      name jsonb not null,
      rank int not null,
      multiplier numeric(6,4) not null default 1 check (multiplier > 0),
      retired_at timestamptz
    );
    -- A purchase is counted with the standing of its time, so every change stays readable.
    create table member_standing (
      member_id uuid not null references member (id),
      since timestamptz not null,
      level_id uuid references standing_level (id),
      primary key (member_id, since)
    );

    -- A campaign is a rule on top of rules: it has versions, pauses and an end like them.
    alter table earning_rule
      add column kind text not null default 'rule' check (kind in ('rule', 'campaign')),
      add column ended_by uuid,
      alter column trigger drop not null,
      add constraint earning_rule_trigger check ((kind = 'rule') = (trigger is not null));
    create unique index earning_rule_version_current on earning_rule_version (rule_id)
      where valid_until is null;
    -- What happens in a pause earns nothing, whenever it is counted.
    create table earning_rule_pause (
      rule_id uuid not null references earning_rule (id),
      paused_at timestamptz not null,
      paused_by uuid,
      resumed_at timestamptz,
      resumed_by uuid,
      primary key (rule_id, paused_at),
      check (resumed_at >= paused_at)
    );
    create unique index earning_rule_pause_open on earning_rule_pause (rule_id)
      where resumed_at is null;
    insert into earning_rule_pause (rule_id, paused_at)
      select id, paused_at from earning_rule where paused_at is not null;
    alter table earning_rule drop column paused_at;
    update earning_rule_version set definition =
      '{"conditions": {}, "limits": {}, "multipliedByLevel": true, "countsForStatus": true}' || definition;

    -- A row of its own: only what a campaign with a budget gives waits for it.
    create table campaign_budget (
      rule_id uuid primary key references earning_rule (id),
      budget_points bigint not null check (budget_points > 0),
      spent_points bigint not null default 0 check (spent_points >= 0),
      check (spent_points <= budget_points)
    );

    -- What other systems tell us a member did.
    create table activity (
      id uuid primary key default uuidv7(),
      member_id uuid not null references member (id),
      type text not null check (type ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
      external_id text not null check (length(external_id) between 1 and 200),
      occurred_at timestamptz not null,
      amount_minor bigint check (amount_minor >= 0),
      currency char(3) check (currency ~ '^[A-Z]{3}$'),
      details jsonb not null default '{}',
      recorded_at timestamptz not null,
      unique (type, external_id),
      check ((amount_minor is null) = (currency is null))
    );
    create index activity_member on activity (member_id, occurred_at desc);
    create index activity_listed on activity (type, occurred_at);

    create index points_transfer_rule on points_transfer (rule_id, occurred_at) where rule_id is not null;
    create index member_birthday on member (extract(month from birthday), extract(day from birthday))
      where birthday is not null and closed_at is null;
  `.execute(db);
}
