import { type Kysely, sql } from "kysely";

/**
 * Measures of every kind, with an end and with what taking them back needs; the review queue sorted
 * and filtered by index, second opinions, saved views, notes on members, decisions taken together.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table review_batch (
      id uuid primary key default uuidv7(),
      decided_by uuid not null references member (id),
      decided_at timestamptz not null,
      item_count int not null check (item_count > 0),
      undone_at timestamptz,
      undone_by uuid references member (id),
      check ((undone_at is null) = (undone_by is null))
    );
    create index review_batch_decider on review_batch (decided_by, decided_at desc);

    alter table moderation_measure
      add column details jsonb not null default '{}',
      -- When its time was over. A measure whose time runs out was not wrong: it is not undone.
      add column ended_at timestamptz,
      -- Of the form that took it: sent twice, it counts once.
      add column request_key uuid unique,
      add constraint moderation_measure_kind_check check (kind in
        ('edit', 'hide', 'delete', 'move', 'lock', 'warn', 'silence', 'suspend', 'ban')),
      add constraint moderation_measure_object_check check (object_kind = case
        when kind in ('edit', 'hide', 'delete') then 'post'
        when kind in ('move', 'lock') then 'topic'
        else 'member' end),
      add constraint moderation_measure_until_check check (until is null or until > taken_at),
      add constraint moderation_measure_ended_check check (ended_at is null or until is not null),
      -- Nobody is kept out for good by anything but a ban.
      add constraint moderation_measure_end_check check
        (kind not in ('silence', 'suspend') or until is not null);

    drop index moderation_measure_standing;
    create unique index moderation_measure_standing
      on moderation_measure (kind, object_kind, object_id)
      where undone_at is null and ended_at is null
        and kind in ('hide', 'delete', 'lock');
    create index moderation_measure_item on moderation_measure (item_id) where item_id is not null;
    create index moderation_measure_restriction on moderation_measure (member_id)
      where undone_at is null and ended_at is null and kind in ('silence', 'suspend', 'ban');
    create index moderation_measure_due on moderation_measure (until)
      where undone_at is null and ended_at is null and until is not null;

    -- What accounts and forum may know of moderation: who may not speak or enter, why, until when.
    create view account_restriction as
      select id as measure_id, member_id, kind, taken_at, until, rule_clause, reason
      from moderation_measure
      where undone_at is null and ended_at is null and kind in ('silence', 'suspend', 'ban');

    alter table review_item
      -- Orders of authorities and notices of trusted flaggers come before the rest.
      add column priority smallint not null default 0,
      -- The weightiest reason of its reports, so that lists need not look at them.
      add column reason text,
      add column batch_id uuid references review_batch (id);
    update review_item set reason = (
      select flag.reason from flag where flag.item_id = review_item.id
      group by flag.reason order by sum(flag.weight) desc limit 1
    ) where kind = 'report';
    create index review_item_batch on review_item (batch_id) where batch_id is not null;
    drop index review_item_queue;
    create index review_item_queue on review_item (priority desc, weight desc, opened_at, id)
      where decided_at is null;
    create index review_item_age on review_item (opened_at, id) where decided_at is null;
    drop index review_item_decided;
    create index review_item_decided on review_item (decided_at desc, id desc)
      where decided_at is not null;
    -- Similar decisions, and what somebody decided in a week.
    create index review_item_reason on review_item (reason, decided_at desc)
      where decided_at is not null and reason is not null;
    create index review_item_decider on review_item (decided_by, decided_at desc)
      where decided_by is not null;

    create table review_opinion (
      id uuid primary key default uuidv7(),
      item_id uuid not null references review_item (id),
      asked_by uuid not null references member (id),
      asked_at timestamptz not null,
      question text not null default '' check (length(question) <= 2000),
      given_by uuid references member (id),
      given_at timestamptz,
      advice text,
      opinion text check (length(opinion) <= 2000),
      check ((given_at is null) = (given_by is null)),
      check (given_by is null or (advice is not null and given_by <> asked_by))
    );
    create unique index review_opinion_open on review_opinion (item_id) where given_at is null;
    create index review_opinion_item on review_opinion (item_id, asked_at);

    create table review_view (
      id uuid primary key default uuidv7(),
      -- Nobody's own: the whole team has it.
      member_id uuid references member (id) on delete cascade,
      name text not null check (length(name) between 1 and 60),
      filter jsonb not null,
      created_by uuid references member (id),
      created_at timestamptz not null
    );
    create index review_view_member on review_view (member_id);

    create table member_note (
      id uuid primary key default uuidv7(),
      member_id uuid not null references member (id) on delete cascade,
      text text not null check (length(text) between 1 and 2000),
      written_by uuid references member (id),
      written_at timestamptz not null,
      expires_at timestamptz not null check (expires_at > written_at)
    );
    create index member_note_member on member_note (member_id, written_at desc);
    create index member_note_expiry on member_note (expires_at);

    -- Who hands heavy cases on for a while, or is spared them by the lead.
    create table reviewer_break (
      member_id uuid primary key references member (id) on delete cascade,
      until timestamptz not null,
      set_by uuid references member (id),
      set_at timestamptz not null
    );
  `.execute(db);
}
