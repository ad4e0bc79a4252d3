import { type Kysely, sql } from "kysely";

/** What members read for activities that other systems tell under names of their own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table activity_label (
      type text primary key check (type ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
      label jsonb not null check (label ->> 'de' <> '' and label ->> 'en' <> ''),
      updated_at timestamptz not null,
      updated_by uuid references member (id)
    );
  `.execute(db);
}
