import { type Kysely, sql } from "kysely";

/** Indexes for a ledger of millions of lots, of which very many are due in the same instant. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- The jobs go through what is due in this order; by the instant alone each batch would sort
    -- everything that ends with it.
    drop index points_lot_expiring;
    create index points_lot_expiring on points_lot (expires_at, member_id, id)
      where available > 0 and expires_at is not null;
    drop index points_lot_due;
    create index points_lot_due on points_lot (activates_at, member_id, id) where pending > 0;

    -- Nothing looks for entries by their lot.
    drop index if exists points_entry_lot;
  `.execute(db);
}
