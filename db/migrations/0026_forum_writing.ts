import { type Kysely, sql } from "kysely";

/** Drafts, polls, topics that wait for their time, and titles that can be compared. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await keepDrafts(db);
  await askInPolls(db);
  await scheduleTopics(db);
  await compareTitles(db);
}

async function keepDrafts(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table forum_draft (
      id uuid primary key default uuidv7(),
      member_id uuid not null references member (id) on delete cascade,
      -- Where it belongs: an answer to a topic, a change of a post or, with neither, a new topic.
      topic_id uuid references forum_topic (id) on delete cascade,
      post_id uuid references forum_post (id) on delete cascade,
      document jsonb,
      -- The other fields of the form as they were filled in.
      fields jsonb not null default '{}',
      -- One more with every save; whoever saves names the one that they know.
      sequence int not null default 1 check (sequence > 0),
      -- The form that saved it last.
      form_key text not null,
      created_at timestamptz not null,
      saved_at timestamptz not null,
      unique nulls not distinct (member_id, topic_id, post_id),
      check (topic_id is null or post_id is null)
    );
    create index forum_draft_topic on forum_draft (topic_id) where topic_id is not null;
    create index forum_draft_post on forum_draft (post_id) where post_id is not null;
    create index forum_draft_saved on forum_draft (saved_at);
  `.execute(db);
}

async function askInPolls(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table forum_topic drop constraint forum_topic_kind_check;
    -- Not checked again: every row so far passed the narrower one.
    alter table forum_topic add constraint forum_topic_kind_check
      check (kind in ('discussion', 'question', 'announcement', 'poll')) not valid;

    create table forum_poll (
      topic_id uuid primary key references forum_topic (id) on delete cascade,
      max_choices int not null default 1 check (max_choices between 1 and 20),
      results text not null default 'live' check (results in ('live', 'after-vote', 'after-end')),
      is_anonymous boolean not null,
      closes_at timestamptz,
      ended_at timestamptz,
      -- Null where the time to close ended it.
      ended_by uuid references member (id),
      voter_count int not null default 0 check (voter_count >= 0),
      check (ended_by is null or ended_at is not null)
    );
    create index forum_poll_due on forum_poll (closes_at) where ended_at is null and closes_at is not null;
    create index forum_poll_ended_by on forum_poll (ended_by) where ended_by is not null;

    create table forum_poll_option (
      id uuid primary key default uuidv7(),
      topic_id uuid not null references forum_poll (topic_id) on delete cascade,
      position int not null check (position between 1 and 20),
      label text not null check (length(label) between 1 and 120),
      vote_count int not null default 0 check (vote_count >= 0),
      unique (topic_id, position),
      unique (topic_id, id)
    );

    create table forum_poll_vote (
      topic_id uuid not null references forum_poll (topic_id) on delete cascade,
      -- A keyed hash of poll and member: it says that somebody voted, not who.
      voter_key bytea not null,
      option_id uuid not null,
      -- Only where the poll is not anonymous.
      member_id uuid references member (id) on delete cascade,
      voted_at timestamptz not null,
      primary key (topic_id, voter_key, option_id),
      foreign key (topic_id, option_id) references forum_poll_option (topic_id, id) on delete cascade
    );
    create index forum_poll_vote_option on forum_poll_vote (option_id, voted_at);
    create index forum_poll_vote_member on forum_poll_vote (member_id) where member_id is not null;

    create function tell_pages_of_poll() returns trigger language plpgsql as $$
    begin
      perform pg_notify('guest_pages', 'topic:' || coalesce(new.topic_id, old.topic_id));
      return null;
    end $$;
    create trigger forum_poll_on_guest_pages after insert or update or delete on forum_poll
      for each row execute function tell_pages_of_poll();
    create trigger forum_poll_option_on_guest_pages after insert or update or delete on forum_poll_option
      for each row execute function tell_pages_of_poll();
  `.execute(db);
}

async function scheduleTopics(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table forum_scheduled_topic (
      id uuid primary key default uuidv7(),
      author_id uuid not null references member (id),
      category_id uuid not null references forum_category (id),
      kind text not null check (kind in ('discussion', 'question', 'announcement', 'poll')),
      title text not null check (length(title) between 1 and 200),
      document jsonb not null,
      -- What else the topic is opened with: a poll, tags.
      extras jsonb not null default '{}',
      -- The topic's own key, so that it is opened once however often that is tried.
      request_key text not null,
      publish_at timestamptz not null,
      created_at timestamptz not null,
      published_at timestamptz,
      published_topic_id uuid references forum_topic (id),
      cancelled_at timestamptz,
      cancelled_by uuid references member (id),
      failed_at timestamptz,
      -- The code of the refusal.
      failure text,
      unique (author_id, request_key),
      check ((published_at is null) = (published_topic_id is null)),
      check ((failed_at is null) = (failure is null)),
      check (num_nonnulls(published_at, cancelled_at) <= 1)
    );
    create index forum_scheduled_topic_due on forum_scheduled_topic (publish_at)
      where published_at is null and cancelled_at is null and failed_at is null;
    create index forum_scheduled_topic_category on forum_scheduled_topic (category_id);
    create index forum_scheduled_topic_topic on forum_scheduled_topic (published_topic_id)
      where published_topic_id is not null;
  `.execute(db);
}

async function compareTitles(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index forum_topic_title_trigrams on forum_topic using gin (title gin_trgm_ops);
  `.execute(db);
}
