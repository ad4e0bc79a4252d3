import { type Kysely, sql } from "kysely";

/** From where new accounts write, for two days, so that several from one place are noticed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table newcomer_origin (
      member_id uuid not null references member (id) on delete cascade,
      -- Keyed, and of another key every day: no address can be read from it, and none followed.
      address_hash bytea not null,
      seen_at timestamptz not null,
      primary key (member_id, address_hash)
    );
    create index newcomer_origin_address on newcomer_origin (address_hash);
    create index newcomer_origin_seen on newcomer_origin (seen_at);
  `.execute(db);
}
