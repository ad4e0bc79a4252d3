import { type Kysely, sql } from "kysely";

/** Who reads a topic has read what was told of its posts: the bell says so, and no mail repeats it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function read_notifications_of_topic() returns trigger language plpgsql as $$
    begin
      update notification told set read_at = new.last_read_at
      where told.member_id = new.member_id and told.read_at is null
        and told.subject_kind = 'post'
        and told.kind in ('mention', 'reply', 'quote', 'new-posts', 'new-topic', 'answer-accepted')
        -- All of the posts it is about, and each in this topic.
        and (select bool_and(post.topic_id = new.topic_id and post.number <= new.last_read_number)
          from forum_post post
          where post.id = any(array_prepend(told.subject_id::uuid,
            array(select jsonb_array_elements_text(told.facts -> 'more')::uuid))));
      return null;
    end $$;
    create trigger forum_reading_reads_notifications
      after insert or update of last_read_number on forum_reading
      for each row execute function read_notifications_of_topic();
  `.execute(db);
}
