import { type Kysely, sql } from "kysely";

/** Whoever was given a parcel and has not said where to send it is reminded, once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table reward_delivery add column address_reminded_at timestamptz;
    create index reward_delivery_without_address on reward_delivery (member_id, redemption_id)
      where state = 'ordered' and address is null and address_reminded_at is null;
  `.execute(db);
}
