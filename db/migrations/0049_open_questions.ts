import { type Kysely, sql } from "kysely";

/** Home shows questions that wait: those without an answer first. Every visit sorted all of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index forum_topic_waiting on forum_topic (kind, (visible_post_count > 1), created_at desc)
      where deleted_at is null and hidden_at is null and closed_at is null`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index forum_topic_waiting`.execute(db);
}
