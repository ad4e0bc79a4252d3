import { type Kysely, sql } from "kysely";

/** What the EU transparency database wants to know of a statement of reasons (DSA Art. 24 (5)). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table statement_export (
      id uuid primary key default uuidv7(),
      number int generated always as identity unique,
      made_at timestamptz not null,
      made_by uuid not null references member (id),
      -- The database takes at most a hundred at a time.
      statement_count int not null check (statement_count between 1 and 100)
    );

    alter table statement_of_reasons
      add column source text not null default 'own'
        check (source in ('own', 'report', 'notice', 'trusted-flagger', 'order')),
      -- An organisation or authority, never a person.
      add column source_name text,
      add column category text not null default 'other-violation-tc',
      -- The law, where content is held to be illegal and not only against the rules.
      add column legal_ground text check (length(legal_ground) <= 500),
      add column content_posted_at timestamptz,
      add column content_kinds text[] not null default '{text}',
      add column content_language text,
      add column export_id uuid references statement_export (id),
      add check ((ground = 'law') = (legal_ground is not null));
    update statement_of_reasons set source = 'report' where from_notice;
    update statement_of_reasons set content_posted_at = (
      select post.created_at from moderation_measure measure
      join forum_post post on post.id = measure.object_id
      where measure.id = statement_of_reasons.measure_id
    );
    create index statement_unexported on statement_of_reasons (sent_at, id) where export_id is null;
    create index statement_export_statements on statement_of_reasons (export_id, id)
      where export_id is not null;
  `.execute(db);
}
