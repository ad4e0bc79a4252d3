import { type Kysely, sql } from "kysely";

/** What the team watches for in posts, and what says that two posts are the same. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table watched_word (
      id uuid primary key default uuidv7(),
      kind text not null check (kind in ('word', 'pattern', 'host')),
      pattern text not null check (length(pattern) between 1 and 200),
      is_whole_word boolean not null default true,
      action text not null check (action in ('block', 'hold', 'flag', 'replace')),
      replacement text not null default '' check (length(replacement) <= 200),
      added_at timestamptz not null,
      added_by uuid references member (id),
      check (kind <> 'host' or action <> 'replace')
    );
    create unique index watched_word_pattern on watched_word (kind, lower(pattern));

    alter table forum_post
      -- Of letters and digits alone; none where a text is too short to tell.
      add column text_hash bytea;
    create index forum_post_text_hash on forum_post (text_hash) where text_hash is not null;
  `.execute(db);
}
