import { type Kysely, sql } from "kysely";

/** Plans of the ledger's functions are made once per connection, whatever they are asked for. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter function open_points_ledger(uuid, timestamptz, text[], boolean) set plan_cache_mode = force_generic_plan;
    alter function book_points_transfers(json, json, json, json, json, json) set plan_cache_mode = force_generic_plan;
    alter function append_events(json) set plan_cache_mode = force_generic_plan;
  `.execute(db);
}
