import { type Kysely, sql } from "kysely";

/**
 * Posts that wait for review before anybody else reads them. They are hidden from the first moment
 * on and stand below zero, so that a topic's numbers, unread marks and pages know nothing of them;
 * their number is given when they are published.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table forum_post
      add column held_at timestamptz,
      -- What the spam guard found: [{"rule": "newcomer-links", "facts": {"links": 1}}].
      add column hold_reasons jsonb,
      -- When it was published after all; a post that was refused never is.
      add column released_at timestamptz,
      drop constraint forum_post_number_check,
      drop constraint forum_post_check1,
      add constraint forum_post_number_check check
        (number > 0 or (number < 0 and held_at is not null and released_at is null)) not valid,
      add constraint forum_post_hide_reason_check check
        (hidden_at is null or hide_reason is not null
          or (held_at is not null and released_at is null)) not valid,
      add constraint forum_post_held_check check
        (held_at is null or released_at is not null or hidden_at is not null) not valid,
      add constraint forum_post_hold_reasons_check check
        (held_at is null or hold_reasons is not null) not valid,
      add constraint forum_post_released_check check
        (released_at is null or held_at is not null) not valid;
    alter table forum_post validate constraint forum_post_number_check;
    alter table forum_post validate constraint forum_post_hide_reason_check;
    alter table forum_post validate constraint forum_post_held_check;
    alter table forum_post validate constraint forum_post_hold_reasons_check;
    alter table forum_post validate constraint forum_post_released_check;
    create index forum_post_held on forum_post (author_id, held_at)
      where held_at is not null and released_at is null;
  `.execute(db);
}
