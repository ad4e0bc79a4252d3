import { type Kysely, sql } from "kysely";

/** By which device and from which household new accounts were made, for two days. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table sign_up_trace (
      member_id uuid not null references member (id) on delete cascade,
      kind text not null check (kind in ('device', 'household')),
      -- Keyed, and of another key every day: neither can be read from it, and none followed.
      trace_hash bytea not null,
      seen_at timestamptz not null,
      primary key (member_id, kind, trace_hash)
    );
    create index sign_up_trace_hash on sign_up_trace (trace_hash, kind);
    create index sign_up_trace_seen on sign_up_trace (seen_at);
  `.execute(db);
}
