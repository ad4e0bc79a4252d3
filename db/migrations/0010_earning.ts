import { type Kysely, sql } from "kysely";

/** What earning rules need beside the ledger: where a member stands, and since when. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- The levels as the earning rules know them; the tiers above write them.
    create table standing_level (
      id uuid primary key,
      name jsonb not null,
      rank int not null,
      multiplier numeric(6,4) not null default 1 check (multiplier > 0),
      retired_at timestamptz
    );
    -- A purchase is counted with the standing of its time, so every change stays readable.
    create table member_standing (
      member_id uuid not null references member (id),
      since timestamptz not null,
      level_id uuid references standing_level (id),
      primary key (member_id, since)
    );
  `.execute(db);
}
