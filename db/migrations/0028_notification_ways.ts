import { type Kysely, sql } from "kysely";

/** How news reaches members: collapsed by topic, by mail, by push, in a weekly digest, and back by mail. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What is unread about one thing is one row; the next happening is added to it.
    alter table notification add column collapse_key text;
    create unique index notification_collapsed on notification (member_id, collapse_key)
      where read_at is null and collapse_key is not null;

    -- Where a member chose otherwise than the defaults.
    create table notification_preference (
      member_id uuid not null references member (id) on delete cascade,
      subject text not null,
      reach text not null check (reach in ('off', 'portal', 'mail')),
      is_pushed boolean not null,
      chosen_at timestamptz not null,
      primary key (member_id, subject)
    );

    -- One row for each happening that is to leave the portal; settled once, whatever became of it.
    create table notification_delivery (
      member_id uuid not null,
      event_id uuid not null,
      channel text not null check (channel in ('mail', 'push')),
      notification_id uuid not null,
      kind text not null,
      post_id uuid references forum_post (id) on delete set null,
      due_at timestamptz not null,
      settled_at timestamptz,
      outcome text check (outcome in ('sent', 'read', 'unwanted', 'out-of-sight', 'unreachable')),
      primary key (member_id, event_id, channel),
      foreign key (member_id, notification_id) references notification (member_id, id) on delete cascade,
      check ((settled_at is null) = (outcome is null))
    );
    create index notification_delivery_due on notification_delivery (channel, due_at)
      where settled_at is null;
    create index notification_delivery_post on notification_delivery (post_id)
      where post_id is not null;

    create table digest_subscription (
      member_id uuid primary key references member (id) on delete cascade,
      subscribed_at timestamptz not null,
      last_sent_at timestamptz
    );

    create table push_subscription (
      id uuid primary key default uuidv7(),
      member_id uuid not null references member (id) on delete cascade,
      endpoint text not null unique check (endpoint ~ '^https?://' and length(endpoint) <= 1000),
      public_key text not null,
      auth_encrypted bytea not null,
      device text not null,
      created_at timestamptz not null
    );
    create index push_subscription_member on push_subscription (member_id);

    -- Every mail that came in, once, and what became of it.
    create table inbound_mail (
      message_hash bytea primary key,
      received_at timestamptz not null,
      member_id uuid references member (id) on delete cascade,
      post_id uuid references forum_post (id) on delete set null,
      outcome text not null
    );
    create index inbound_mail_member on inbound_mail (member_id, received_at desc)
      where member_id is not null;

    -- Whether a member took part in a topic, without reading all of either.
    create index forum_post_topic_author on forum_post (topic_id, author_id);

    -- What a mail says besides its text: where answers go, how to unsubscribe, what it belongs to.
    alter table mail_outbox add column envelope jsonb;
  `.execute(db);
}
