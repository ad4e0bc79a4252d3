import { type Kysely, sql } from "kysely";

/**
 * Points that come back to a member who owes as many touch no lot at all. The check that a transfer
 * names only lots it moved refused that: nothing differs from every lot of an empty list.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $$
    declare
      before text := pg_get_functiondef('book_points_transfer'::regproc);
      after text := replace(before, 'if entry.lot_id <> all (own_lots) then',
                                    'if entry.lot_id is not null and entry.lot_id <> all (own_lots) then');
    begin
      if after = before then raise exception 'book_points_transfer is another one'; end if;
      execute after;
    end $$;
  `.execute(db);
}
