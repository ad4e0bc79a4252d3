import { type Kysely, sql } from "kysely";

/** Flags, the review queue, measures, statements of reasons, appeals. Frozen. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table review_item (
      id uuid primary key default uuidv7(),
      kind text not null,
      object_kind text not null,
      object_id uuid not null,
      member_id uuid references member (id),
      weight numeric(8, 3) not null default 0,
      opened_at timestamptz not null,
      version int not null default 1,
      claimed_by uuid references member (id),
      claimed_until timestamptz,
      decided_at timestamptz,
      decided_by uuid references member (id),
      decision text,
      decision_reason text,
      check ((decided_at is null) = (decision is null)),
      check ((claimed_by is null) = (claimed_until is null))
    );
    -- One open item per object: further flags join it.
    create unique index review_item_open on review_item (kind, object_kind, object_id) where decided_at is null;
    create index review_item_member on review_item (member_id) where member_id is not null;
    create index review_item_queue on review_item (weight desc, opened_at) where decided_at is null;
    create index review_item_decided on review_item (decided_at desc) where decided_at is not null;

    create table flag (
      id uuid primary key default uuidv7(),
      item_id uuid not null references review_item (id),
      object_kind text not null,
      object_id uuid not null,
      reporter_id uuid references member (id),
      reason text not null check (reason in ('spam', 'insult', 'hate', 'illegal', 'private-data', 'off-topic', 'other')),
      explanation text not null default '' check (length(explanation) <= 2000),
      weight numeric(8, 3) not null,
      created_at timestamptz not null,
      decided_at timestamptz,
      outcome text check (outcome in ('upheld', 'rejected')),
      check ((decided_at is null) = (outcome is null)),
      unique (item_id, reporter_id)
    );
    create index flag_reporter on flag (reporter_id, created_at desc);
    create index flag_object on flag (object_kind, object_id);

    create table moderation_measure (
      id uuid primary key default uuidv7(),
      kind text not null,
      item_id uuid references review_item (id),
      object_kind text not null,
      object_id uuid not null,
      member_id uuid references member (id),
      -- Nobody where the weight of reports hid a post by itself.
      taken_by uuid references member (id),
      automated boolean not null default false,
      taken_at timestamptz not null,
      until timestamptz,
      rule_clause text not null,
      reason text not null check (length(reason) between 1 and 4000),
      undone_at timestamptz,
      undone_by uuid references member (id),
      undo_reason text,
      -- A person's decision takes the place of the automated one it confirms.
      replaced_by uuid references moderation_measure (id),
      check (automated = (taken_by is null)),
      check ((undone_at is null) = (undone_by is null)),
      check (replaced_by is null or undone_at is not null)
    );
    create index moderation_measure_object on moderation_measure (object_kind, object_id);
    create index moderation_measure_member on moderation_measure (member_id, taken_at desc);
    create unique index moderation_measure_standing on moderation_measure (kind, object_kind, object_id)
      where undone_at is null and kind = 'hide';

    create table statement_of_reasons (
      id uuid primary key default uuidv7(),
      measure_id uuid not null unique references moderation_measure (id),
      member_id uuid not null references member (id),
      language text not null,
      restriction text not null,
      facts text not null,
      from_notice boolean not null,
      automated_detection boolean not null,
      automated_decision boolean not null,
      ground text not null check (ground in ('law', 'community-rules')),
      rule_clause text not null,
      -- As it read on the day: the rules may change later.
      clause_title text not null,
      clause_text text not null,
      removed_text text,
      scope text not null,
      sent_at timestamptz not null,
      read_at timestamptz
    );
    create index statement_member on statement_of_reasons (member_id, sent_at desc);

    -- The decision on it is the one on its review item, by somebody who was not involved before.
    create table appeal (
      id uuid primary key default uuidv7(),
      measure_id uuid not null unique references moderation_measure (id),
      item_id uuid not null unique references review_item (id),
      member_id uuid not null references member (id),
      explanation text not null check (length(explanation) between 1 and 4000),
      filed_at timestamptz not null,
      outcome text check (outcome in ('upheld', 'rejected')),
      decided_at timestamptz,
      check ((decided_at is null) = (outcome is null))
    );
    create index appeal_member on appeal (member_id, filed_at desc);
  `.execute(db);
}
