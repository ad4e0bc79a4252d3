import { type Kysely, sql } from "kysely";

/** What happens to topics and posts once they stand: moves, timers, wikis, reactions, bookmarks. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await moveTopicsAndPosts(db);
  await keepTopicTimes(db);
  await liveWithPosts(db);
  await bookmarkPosts(db);
  await forgetGuestPages(db);
}

async function moveTopicsAndPosts(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Every number that a post once had elsewhere. It names the post, so an address stays right
    -- however often the post moves on.
    create table forum_moved_post (
      topic_id uuid not null references forum_topic (id),
      number int not null check (number > 0),
      post_id uuid not null references forum_post (id),
      moved_at timestamptz not null,
      primary key (topic_id, number)
    );
    create index forum_moved_post_post on forum_moved_post (post_id);

    alter table forum_topic
      -- A merged topic keeps its row for its address; it counts as deleted everywhere.
      add column merged_into_id uuid references forum_topic (id),
      add column split_from_id uuid references forum_topic (id),
      add check (merged_into_id <> id),
      add check (merged_into_id is null or (deleted_at is not null and visible_post_count = 0));
    create index forum_topic_merged_into on forum_topic (merged_into_id) where merged_into_id is not null;
    create index forum_topic_split_from on forum_topic (split_from_id) where split_from_id is not null;
  `.execute(db);
}

async function keepTopicTimes(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table forum_topic
      -- Said to everybody who would have replied.
      add column close_reason text check (length(close_reason) between 1 and 300),
      add column closes_at timestamptz,
      add column reopens_at timestamptz,
      add column pinned_until timestamptz,
      add column timer_set_by uuid references member (id),
      add check (closes_at is null or closed_at is null),
      add check (reopens_at is null or closed_at is not null or closes_at is not null),
      add check (reopens_at > closes_at),
      add check (pinned_until is null or pinned_at is not null);
    create index forum_topic_closes on forum_topic (closes_at) where closes_at is not null;
    create index forum_topic_reopens on forum_topic (reopens_at) where reopens_at is not null;
    create index forum_topic_pinned_until on forum_topic (pinned_until) where pinned_until is not null;
  `.execute(db);
}

async function liveWithPosts(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table forum_post
      -- Since then other members edit it, too.
      add column wiki_since timestamptz,
      add column wiki_by uuid references member (id),
      -- The text of a post its author deleted is gone for good; number and tombstone stay.
      add column purged_at timestamptz,
      -- How often each kind was given, likes aside: {"thanks": 2}.
      add column reaction_counts jsonb not null default '{}';
    create index forum_post_deleted on forum_post (deleted_at)
      where deleted_at is not null and purged_at is null;

    alter table forum_post_revision
      -- Of the topic, where a first post was edited together with it.
      add column title text,
      -- Staff takes a text out of the history that should never have been there.
      add column hidden_at timestamptz,
      add column hidden_by uuid references member (id);
  `.execute(db);
}

async function bookmarkPosts(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table forum_bookmark (
      id uuid primary key default uuidv7(),
      member_id uuid not null references member (id) on delete cascade,
      post_id uuid not null references forum_post (id) on delete cascade,
      note text check (length(note) between 1 and 300),
      remind_at timestamptz,
      reminded_at timestamptz,
      created_at timestamptz not null,
      unique (member_id, post_id)
    );
    create index forum_bookmark_recent on forum_bookmark (member_id, created_at desc, id desc);
    create index forum_bookmark_post on forum_bookmark (post_id);
    create index forum_bookmark_due on forum_bookmark (remind_at) where remind_at is not null;
  `.execute(db);
}

async function forgetGuestPages(db: Kysely<unknown>): Promise<void> {
  await sql`
    create trigger forum_topic_times_on_guest_pages
      after update of close_reason, closes_at, reopens_at, merged_into_id, split_from_id
      on forum_topic for each row execute function tell_pages_of_topic();
    create trigger forum_post_living_on_guest_pages
      after update of wiki_since, purged_at, reaction_counts
      on forum_post for each row execute function tell_pages_of_post();

    -- Where posts stood before, a line names the topic that they are in now.
    create function tell_pages_of_former_topics() returns trigger language plpgsql as $$
    begin
      perform pg_notify('guest_pages', 'topic:' || former.topic_id)
      from (
        select distinct moved.topic_id from forum_moved_post moved
        join forum_post post on post.id = moved.post_id
        where post.topic_id = new.id and moved.topic_id <> new.id
      ) as former;
      return null;
    end $$;
    create trigger forum_topic_on_pages_of_former_topics
      after update of title, slug, category_id, hidden_at, deleted_at
      on forum_topic for each row execute function tell_pages_of_former_topics();
  `.execute(db);
}
