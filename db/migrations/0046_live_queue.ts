import { type Kysely, sql } from "kysely";

/** Moderators who look at the queue hear of what comes, is taken on and is decided. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function tell_live_of_queue() returns trigger language plpgsql as $$
    begin
      perform pg_notify('live', 'review');
      return null;
    end $$;
    create trigger review_item_on_live after insert or update on review_item
      for each statement execute function tell_live_of_queue();
    create trigger review_opinion_on_live after insert or update on review_opinion
      for each statement execute function tell_live_of_queue();
  `.execute(db);
}
