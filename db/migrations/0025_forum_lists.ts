import { type Kysely, sql } from "kysely";

/** Who reads a category of few, the orders of the topic lists, what is new to whom, what is related. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await nameReaders(db);
  await orderLists(db);
  await countTags(db);
  await relateTopics(db);
}

async function nameReaders(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- In the database, because it is asked for one member and many categories, and for one category
    -- and many members; and planned once, because most categories never ask it.
    create function forum_reads(reader uuid, readers text, from_level uuid) returns boolean
      language plpgsql stable as $$
    begin
      if readers = 'ambassadors' then
        return exists (select from ambassador a where a.member_id = reader and a.ended_at is null);
      elsif readers = 'tier' then
        return exists (
          select from tier_membership m
          join tier_programme_level held on held.level_id = m.level_id
            and held.version = (select max(version) from tier_programme)
          join tier_programme_level needed on needed.level_id = from_level
            and needed.version = held.version
          where m.member_id = reader and held.rank >= needed.rank);
      end if;
      return readers = 'all';
    end $$;

    create table forum_newcomer_mark (
      member_id uuid primary key references member (id) on delete cascade,
      -- Topics opened before are not new to the member.
      new_since timestamptz not null
    );
  `.execute(db);
}

async function orderLists(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index forum_topic_new on forum_topic (created_at desc, id desc)
      where deleted_at is null and hidden_at is null;
    create index forum_topic_top on forum_topic ((like_count * 2 + visible_post_count) desc, id desc)
      where deleted_at is null and hidden_at is null;
    create index forum_topic_unanswered on forum_topic (created_at desc, id desc)
      where deleted_at is null and hidden_at is null and visible_post_count <= 1;
  `.execute(db);
}

/** By triggers, so that whoever hides, merges or deletes a topic cannot forget its tags. */
async function countTags(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function count_tag_of_topic() returns trigger language plpgsql as $$
    declare
      tagged forum_topic_tag := case tg_op when 'INSERT' then new else old end;
    begin
      update forum_tag set topic_count = topic_count + case tg_op when 'INSERT' then 1 else -1 end
      where id = tagged.tag_id and exists (select from forum_topic t
        where t.id = tagged.topic_id and t.deleted_at is null and t.hidden_at is null);
      return null;
    end $$;
    create trigger forum_topic_tag_counts after insert or delete on forum_topic_tag
      for each row execute function count_tag_of_topic();

    create function count_tags_of_topic() returns trigger language plpgsql as $$
    declare
      was_seen boolean := old.deleted_at is null and old.hidden_at is null;
      is_seen boolean := new.deleted_at is null and new.hidden_at is null;
    begin
      if was_seen <> is_seen then
        update forum_tag set topic_count = topic_count + case when is_seen then 1 else -1 end
        where id in (select tag_id from forum_topic_tag where topic_id = new.id);
      end if;
      return null;
    end $$;
    create trigger forum_topic_counts_tags after update of deleted_at, hidden_at on forum_topic
      for each row execute function count_tags_of_topic();

    create function untag_topic() returns trigger language plpgsql as $$
    begin
      delete from forum_topic_tag where topic_id = old.id;
      return old;
    end $$;
    create trigger forum_topic_untagged before delete on forum_topic
      for each row execute function untag_topic();
  `.execute(db);
}

async function relateTopics(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table forum_related_topic (
      topic_id uuid not null references forum_topic (id) on delete cascade,
      related_id uuid not null references forum_topic (id) on delete cascade,
      position int not null check (position between 1 and 20),
      primary key (topic_id, related_id),
      check (topic_id <> related_id)
    );
    create index forum_related_topic_related on forum_related_topic (related_id);

    create function tell_pages_of_related_topic() returns trigger language plpgsql as $$
    begin
      perform pg_notify('guest_pages', 'topic:' || coalesce(new.topic_id, old.topic_id));
      return null;
    end $$;
    create trigger forum_related_topic_on_guest_pages
      after insert or delete or update on forum_related_topic
      for each row execute function tell_pages_of_related_topic();
  `.execute(db);
}
