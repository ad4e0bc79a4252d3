import { type Kysely, sql } from "kysely";

/**
 * Tells every web process which kept pages of guests are no longer true. By triggers, so that no
 * writer can forget it; at commit, so that nobody reads too early.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function tell_guest_pages() returns trigger language plpgsql as $$
    begin
      perform pg_notify('guest_pages', tg_argv[0]);
      return null;
    end $$;

    create function tell_pages_of_topic() returns trigger language plpgsql as $$
    begin
      perform pg_notify('guest_pages', 'topic:' || coalesce(new.id, old.id));
      perform pg_notify('guest_pages', 'lists');
      return null;
    end $$;
    create trigger forum_topic_on_guest_pages
      after insert or delete or update of title, slug, kind, category_id, author_id, last_post_at,
        last_post_author_id, like_count, visible_post_count, accepted_post_id, closed_at, pinned_at, hidden_at,
        deleted_at
      on forum_topic for each row execute function tell_pages_of_topic();

    create function tell_pages_of_post() returns trigger language plpgsql as $$
    begin
      perform pg_notify('guest_pages', 'topic:' || coalesce(new.topic_id, old.topic_id));
      if old.topic_id <> new.topic_id then
        perform pg_notify('guest_pages', 'topic:' || old.topic_id);
      end if;
      return null;
    end $$;
    create trigger forum_post_on_guest_pages
      after insert or delete or update of html, number, topic_id, author_id, reply_to_post_id, like_count, edited_at,
        hidden_at, deleted_at
      on forum_post for each row execute function tell_pages_of_post();

    create trigger forum_category_on_guest_pages
      after insert or delete or update of slug, names, descriptions, colour, icon, position, visibility, posting,
        access_id, archived_at
      on forum_category for each row execute function tell_guest_pages('all');
    create trigger forum_category_counts_on_guest_pages
      after update of topic_count, post_count
      on forum_category for each row execute function tell_guest_pages('lists');

    create trigger member_on_guest_pages
      after delete or update of display_name, avatar_file_id, role, closed_at
      on member for each row execute function tell_guest_pages('all');
    create trigger member_count_on_guest_pages
      after insert or update of email_confirmed_at
      on member for each row execute function tell_guest_pages('start');
    create trigger member_badge_on_guest_pages
      after insert or delete or update on member_badge for each row execute function tell_guest_pages('all');

    create trigger setting_on_guest_pages
      after insert or delete or update on setting for each row execute function tell_guest_pages('all');
  `.execute(db);
}
