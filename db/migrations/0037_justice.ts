import { type Kysely, sql } from "kysely";

/**
 * Notices by anyone (DSA Art. 16), trusted flaggers (Art. 22), appeals of notifiers (Art. 20), and
 * what the EU transparency database asks of a statement of reasons.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table trusted_flagger (
      id uuid primary key default uuidv7(),
      name text not null check (length(name) between 1 and 200),
      email citext not null,
      added_at timestamptz not null,
      added_by uuid not null references member (id),
      ended_at timestamptz,
      ended_by uuid references member (id),
      check ((ended_at is null) = (ended_by is null))
    );
    create unique index trusted_flagger_active on trusted_flagger (email) where ended_at is null;

    create table notice (
      id uuid primary key default uuidv7(),
      number int generated always as identity unique,
      kind text not null default 'notice'
        check (kind in ('notice', 'trusted-flagger', 'order-to-act', 'order-to-inform')),
      -- Says again what was said already: a form that was sent twice is one notice.
      request_key uuid not null unique,
      category text not null,
      explanation text not null check (length(explanation) between 1 and 5000),
      -- A member, or a name and a mail address, or nobody (offences against children).
      notifier_id uuid references member (id),
      notifier_name text,
      notifier_email citext,
      trusted_flagger_id uuid references trusted_flagger (id),
      locale text not null,
      received_at timestamptz not null,
      decided_at timestamptz,
      check (kind <> 'trusted-flagger' or trusted_flagger_id is not null)
    );
    create index notice_notifier on notice (notifier_id, received_at desc) where notifier_id is not null;
    create index notice_received on notice (received_at);

    create table notice_object (
      id uuid primary key default uuidv7(),
      notice_id uuid not null references notice (id),
      position int not null,
      -- The exact place as the notice names it.
      address text not null check (length(address) <= 2000),
      object_kind text not null,
      object_id uuid not null,
      item_id uuid not null references review_item (id),
      outcome text check (outcome in ('acted', 'refused')),
      answer text,
      decided_at timestamptz,
      unique (notice_id, object_kind, object_id),
      check ((outcome is null) = (decided_at is null))
    );
    create index notice_object_item on notice_object (item_id);
    create index notice_object_object on notice_object (object_kind, object_id);

    -- Either the author objects to a measure, or a notifier to the refusal of a notice.
    alter table appeal
      alter column measure_id drop not null,
      alter column member_id drop not null,
      add column notice_object_id uuid unique references notice_object (id),
      add check (num_nonnulls(measure_id, notice_object_id) = 1),
      add check (measure_id is null or member_id is not null);
  `.execute(db);
}
