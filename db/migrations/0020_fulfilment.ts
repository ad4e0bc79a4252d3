import { type Kysely, sql } from "kysely";

/** Ways to redemptions for those who fulfil them: by id alone, by time, and the mails about one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Staff come with the id of a redemption and do not know whose it is.
    create index reward_redemption_id on reward_redemption (id);
    create index reward_redemption_requested on reward_redemption (requested_at desc, id desc);
    create index mail_outbox_redemption on mail_outbox ((props ->> 'redemptionId'))
      where props ? 'redemptionId';
  `.execute(db);
}
