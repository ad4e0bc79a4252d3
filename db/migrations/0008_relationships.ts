import { type Kysely, sql } from "kysely";

/** Notifications, fan scores, ambassadors and recommendations. Frozen. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table notification (
      member_id uuid not null references member (id) on delete cascade,
      id uuid not null default uuidv7(),
      event_id uuid not null,
      kind text not null,
      actor_id uuid references member (id),
      subject_kind text not null,
      subject_id text not null,
      facts jsonb not null default '{}',
      created_at timestamptz not null,
      read_at timestamptz,
      primary key (member_id, id),
      unique (member_id, event_id)
    );
    create index notification_recent on notification (member_id, created_at desc, id desc);
    create index notification_unread on notification (member_id) where read_at is null;

    create table fan_score (
      member_id uuid primary key references member (id) on delete cascade,
      score numeric(7, 2) not null,
      gives numeric(9, 2) not null,
      takes numeric(9, 2) not null,
      confirmed_by int not null,
      standing text not null check (standing in ('fan', 'rising', 'silent', 'none')),
      parts jsonb not null,
      computed_at timestamptz not null
    );
    create index fan_score_ranked on fan_score (score desc, member_id);

    create table ambassador (
      id uuid primary key default uuidv7(),
      member_id uuid not null references member (id),
      appointed_at timestamptz not null,
      appointed_by uuid not null references member (id),
      reason text not null check (length(reason) between 1 and 1000),
      ended_at timestamptz,
      ended_by uuid references member (id),
      end_reason text,
      check ((ended_at is null) = (ended_by is null))
    );
    create unique index ambassador_active on ambassador (member_id) where ended_at is null;

    create table recommendation_code (
      code text primary key check (code ~ '^[a-z0-9-]{4,40}$'),
      member_id uuid not null unique references member (id),
      created_at timestamptz not null
    );

    create table recommendation_touch (
      id uuid primary key default uuidv7(),
      code text not null references recommendation_code (code),
      visitor_key_hash bytea not null,
      touched_at timestamptz not null,
      unique (code, visitor_key_hash)
    );
    create index recommendation_touch_recent on recommendation_touch (visitor_key_hash, touched_at);

    create table recommendation (
      referred_id uuid primary key references member (id) on delete cascade,
      referrer_id uuid not null references member (id),
      touch_id uuid not null references recommendation_touch (id),
      touched_at timestamptz not null,
      signed_up_at timestamptz not null,
      confirmed_at timestamptz,
      converted_at timestamptz,
      order_id uuid references shop_order (id),
      check (referred_id <> referrer_id)
    );
    create index recommendation_referrer on recommendation (referrer_id, signed_up_at desc);

    -- The other side of a member's timeline: what they did to others, and what others liked of theirs.
    create index domain_event_actor on domain_event (actor_id, occurred_at desc, id desc)
      where actor_kind = 'member';
    create index domain_event_liked on domain_event ((payload ->> 'postAuthorId'), occurred_at desc, id desc)
      where name = 'post.liked';
  `.execute(db);
}
