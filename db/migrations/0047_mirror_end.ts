import { type Kysely, sql } from "kysely";

/**
 * Until when Stripe takes a code, because Stripe never changes that of a promotion code: another one
 * takes its place. The former ones still name their code where a sale began with them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table stripe_mirror_code add column expires_at timestamptz;
    update stripe_mirror_code code
       set expires_at = least(voucher.expires_at, campaign.ends_at)
      from voucher join voucher_campaign campaign on campaign.id = voucher.campaign_id
     where voucher.id = code.voucher_id;
    create table stripe_mirror_former (
      promotion_code_id text primary key,
      voucher_id uuid not null references voucher (id)
    )`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table stripe_mirror_former;
    alter table stripe_mirror_code drop column expires_at`.execute(db);
}
