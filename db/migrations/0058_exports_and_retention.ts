import { type Kysely, sql } from "kysely";

/** Copies of their data that members had made, and what retention did. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table member_export (
      id uuid primary key default uuidv7(),
      member_id uuid not null references member (id) on delete cascade,
      requested_at timestamptz not null,
      state text not null default 'waiting' check (state in ('waiting', 'making', 'ready', 'failed', 'gone')),
      parts_done int not null default 0 check (parts_done >= 0),
      parts_total int not null default 0 check (parts_total >= 0),
      storage_key text,
      byte_length bigint,
      ready_at timestamptz,
      expires_at timestamptz,
      check ((state = 'ready') = (storage_key is not null)),
      check (state <> 'ready' or expires_at is not null)
    );
    -- One at a time.
    create unique index member_export_open on member_export (member_id) where state in ('waiting', 'making');
    create index member_export_member on member_export (member_id, requested_at desc);
    create index member_export_expiry on member_export (expires_at) where state = 'ready';

    create table retention_run (
      rule text not null,
      ran_at timestamptz not null,
      forgotten bigint not null check (forgotten >= 0),
      primary key (rule, ran_at)
    );
  `.execute(db);
}
