import { type Kysely, sql } from "kysely";

/**
 * Tells every web process what open pages may want to know of (app/platform/live): the name of what
 * has changed, or "end" and whose rights have. By triggers, so that no writer can forget it; at
 * commit, so that nobody looks too early.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function tell_live_of_topic() returns trigger language plpgsql as $$
    begin
      perform pg_notify('live', 'topic:' || old.id);
      return null;
    end $$;
    create trigger forum_topic_on_live
      after delete or update of next_post_number, visible_post_count, category_id, author_id, merged_into_id,
        hidden_at, deleted_at
      on forum_topic for each row execute function tell_live_of_topic();

    create function tell_live_of_forum() returns trigger language plpgsql as $$
    begin
      perform pg_notify('live', 'forum');
      return null;
    end $$;
    create trigger forum_category_on_live
      after update of visibility, access_id, readers, from_tier_level_id, is_own_topics_only
      on forum_category for each row execute function tell_live_of_forum();

    create function tell_live_of_notification() returns trigger language plpgsql as $$
    begin
      perform pg_notify('live', 'news:' || coalesce(new.member_id, old.member_id));
      return null;
    end $$;
    create trigger notification_on_live
      after insert or delete or update of read_at
      on notification for each row execute function tell_live_of_notification();

    create function end_live_of_session() returns trigger language plpgsql as $$
    begin
      perform pg_notify('live', 'end session:' || old.id);
      return null;
    end $$;
    create trigger session_on_live
      after delete on session
      for each row when (old.expires_at > now()) execute function end_live_of_session();

    create function end_live_of_member() returns trigger language plpgsql as $$
    begin
      perform pg_notify('live', 'end member:' || old.id);
      return null;
    end $$;
    create trigger member_on_live
      after delete or update of role, closed_at on member
      for each row execute function end_live_of_member();
  `.execute(db);
}
