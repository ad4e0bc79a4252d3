import { type Kysely, sql } from "kysely";

/** Whether an account was restricted when it was erased, so that a ban is not got round by leaving. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table address_tombstone
      add column restriction text check (restriction in ('suspend', 'ban')),
      -- Null where it has no end.
      add column restricted_until timestamptz,
      add check (restricted_until is null or restriction = 'suspend');
  `.execute(db);
}
