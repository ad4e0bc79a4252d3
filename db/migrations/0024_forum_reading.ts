import { type Kysely, sql } from "kysely";

/** What readers keep in the forum: how far they read, what they follow, whom they ignore; and tags. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await rememberReading(db);
  await tagTopics(db);
  await guardCategories(db);
}

async function rememberReading(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table forum_reading (
      member_id uuid not null references member (id) on delete cascade,
      topic_id uuid not null references forum_topic (id) on delete cascade,
      -- Never goes back: greatest(old, new).
      last_read_number int not null default 0 check (last_read_number >= 0),
      seconds_read int not null default 0 check (seconds_read >= 0),
      opened_at timestamptz not null,
      last_read_at timestamptz not null,
      -- Null: not chosen, so what follows from the category, the tags and the member's own posts.
      level text check (level in ('watching', 'tracking', 'normal', 'muted')),
      level_chosen_at timestamptz,
      primary key (member_id, topic_id),
      check ((level is null) = (level_chosen_at is null))
    );
    create index forum_reading_topic on forum_reading (topic_id) where level in ('watching', 'tracking');

    create table forum_follow (
      member_id uuid not null references member (id) on delete cascade,
      target_kind text not null check (target_kind in ('category', 'tag', 'member')),
      target_id uuid not null,
      level text not null check (level in ('watching', 'watching-first', 'tracking', 'muted')),
      chosen_at timestamptz not null,
      primary key (member_id, target_kind, target_id),
      check (target_kind <> 'member' or (level = 'watching-first' and target_id <> member_id))
    );
    create index forum_follow_target on forum_follow (target_kind, target_id, level);

    create table member_ignore (
      member_id uuid not null references member (id) on delete cascade,
      ignored_id uuid not null references member (id) on delete cascade,
      ignored_at timestamptz not null,
      primary key (member_id, ignored_id),
      check (member_id <> ignored_id)
    );
    create index member_ignore_ignored on member_ignore (ignored_id);
  `.execute(db);
}

async function tagTopics(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table forum_tag_group (
      id uuid primary key default uuidv7(),
      names jsonb not null,
      position int not null default 0,
      -- At most one tag of the group on a topic.
      is_exclusive boolean not null default false,
      -- Only staff puts these tags on topics.
      is_staff_only boolean not null default false
    );
    create table forum_tag (
      id uuid primary key default uuidv7(),
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
      name text not null check (length(name) between 1 and 40),
      group_id uuid references forum_tag_group (id),
      topic_count int not null default 0 check (topic_count >= 0),
      created_at timestamptz not null
    );
    create index forum_tag_group_of on forum_tag (group_id) where group_id is not null;
    create table forum_topic_tag (
      topic_id uuid not null references forum_topic (id) on delete cascade,
      tag_id uuid not null references forum_tag (id) on delete cascade,
      primary key (topic_id, tag_id)
    );
    create index forum_topic_tag_tag on forum_topic_tag (tag_id, topic_id);

    create function tell_pages_of_topic_tag() returns trigger language plpgsql as $$
    begin
      perform pg_notify('guest_pages', 'topic:' || coalesce(new.topic_id, old.topic_id));
      perform pg_notify('guest_pages', 'lists');
      return null;
    end $$;
    create trigger forum_topic_tag_on_guest_pages after insert or delete on forum_topic_tag
      for each row execute function tell_pages_of_topic_tag();
    create trigger forum_tag_on_guest_pages after update of slug, name, group_id or delete on forum_tag
      for each row execute function tell_guest_pages('all');
    create trigger forum_tag_count_on_guest_pages after update of topic_count on forum_tag
      for each row execute function tell_guest_pages('lists');
    create trigger forum_tag_group_on_guest_pages after insert or update or delete on forum_tag_group
      for each row execute function tell_guest_pages('all');
  `.execute(db);
}

async function guardCategories(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table forum_category
      add column parent_id uuid references forum_category (id),
      -- Who of the members reads it, beside visibility and the door of access_id.
      add column readers text not null default 'all' check (readers in ('all', 'tier', 'ambassadors')),
      add column from_tier_level_id uuid references tier_level (id),
      -- Members see the topics they opened and no others; staff sees all.
      add column is_own_topics_only boolean not null default false,
      add column language text check (language in ('de', 'en')),
      -- What a new topic begins with, as plain text by language; null: nothing.
      add column templates jsonb,
      add check (parent_id <> id),
      add check ((readers = 'tier') = (from_tier_level_id is not null)),
      add check (visibility <> 'public' or (readers = 'all' and not is_own_topics_only));

    create trigger forum_category_guards_on_guest_pages
      after update of parent_id, readers, from_tier_level_id, is_own_topics_only, language, templates
      on forum_category for each row execute function tell_guest_pages('all');
  `.execute(db);
}
