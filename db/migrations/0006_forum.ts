import { type Kysely, sql } from "kysely";

/** Categories, topics, posts, revisions, reactions, mentions. Frozen. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table forum_category (
      id uuid primary key default uuidv7(),
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      names jsonb not null,
      descriptions jsonb not null,
      colour text not null check (colour ~ '^#[0-9a-f]{6}$'),
      icon text not null,
      position int not null,
      visibility text not null default 'public' check (visibility in ('public', 'members', 'staff')),
      posting text not null default 'members' check (posting in ('members', 'staff')),
      topic_count int not null default 0,
      post_count int not null default 0,
      archived_at timestamptz
    );

    create table forum_topic (
      id uuid primary key default uuidv7(),
      number bigint generated always as identity unique,
      category_id uuid not null references forum_category (id),
      author_id uuid not null references member (id),
      kind text not null default 'discussion' check (kind in ('discussion', 'question', 'announcement')),
      title text not null check (length(title) between 1 and 200),
      slug text not null,
      language text,
      created_at timestamptz not null,
      last_post_at timestamptz not null,
      last_post_author_id uuid not null references member (id),
      next_post_number int not null default 1,
      visible_post_count int not null default 0,
      like_count int not null default 0,
      accepted_post_id uuid,
      accepted_at timestamptz,
      accepted_by uuid references member (id),
      pinned_at timestamptz,
      pinned_by uuid references member (id),
      closed_at timestamptz,
      closed_by uuid references member (id),
      hidden_at timestamptz,
      deleted_at timestamptz,
      deleted_by uuid references member (id)
    );
    create index forum_topic_latest on forum_topic (last_post_at desc, id desc) where deleted_at is null and hidden_at is null;
    create index forum_topic_category on forum_topic (category_id, pinned_at nulls last, last_post_at desc, id desc) where deleted_at is null and hidden_at is null;
    create index forum_topic_author on forum_topic (author_id, created_at desc);

    create table forum_post (
      id uuid primary key default uuidv7(),
      topic_id uuid not null references forum_topic (id),
      number int not null check (number > 0),
      author_id uuid not null references member (id),
      reply_to_post_id uuid references forum_post (id),
      document jsonb not null,
      html text not null,
      plain_text text not null,
      language text,
      like_count int not null default 0 check (like_count >= 0),
      revision int not null default 1,
      request_key text not null,
      created_at timestamptz not null,
      edited_at timestamptz,
      edited_by uuid references member (id),
      deleted_at timestamptz,
      deleted_by uuid references member (id),
      delete_reason text,
      hidden_at timestamptz,
      hidden_by uuid references member (id),
      hide_reason text,
      unique (topic_id, number),
      unique (author_id, request_key),
      check (deleted_at is null or deleted_by is not null),
      check (hidden_at is null or hide_reason is not null)
    );
    create index forum_post_author on forum_post (author_id, created_at desc);
    create index forum_post_reply on forum_post (reply_to_post_id) where reply_to_post_id is not null;
    alter table forum_topic add foreign key (accepted_post_id) references forum_post (id);

    create table forum_post_revision (
      post_id uuid not null references forum_post (id),
      revision int not null,
      document jsonb not null,
      plain_text text not null,
      written_by uuid not null references member (id),
      written_at timestamptz not null,
      reason text,
      primary key (post_id, revision)
    );

    create table forum_reaction (
      post_id uuid not null references forum_post (id),
      member_id uuid not null references member (id),
      kind text not null default 'like',
      created_at timestamptz not null,
      primary key (post_id, member_id, kind)
    );
    create index forum_reaction_member on forum_reaction (member_id, created_at desc);

    create table forum_mention (
      post_id uuid not null references forum_post (id),
      member_id uuid not null references member (id),
      created_at timestamptz not null,
      primary key (post_id, member_id)
    );
  `.execute(db);
}
