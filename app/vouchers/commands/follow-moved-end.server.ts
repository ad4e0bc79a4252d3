import { sql } from "kysely";
import type { Database, Transaction } from "#app/platform/db.server.ts";

/**
 * A campaign ends at another time than before: codes that had ended with it can be used again, with
 * what a gift balance had left, and their owners are reminded anew. What has a day of its own that
 * is over stays over.
 */
export async function followMovedEnd(
  trx: Transaction<Database>,
  { campaignId, now }: { campaignId: string; now: Temporal.Instant },
): Promise<void> {
  await sql`
    delete from voucher_expiry_reminder told using voucher, voucher_campaign campaign
     where told.voucher_id = voucher.id and campaign.id = voucher.campaign_id
       and campaign.id = ${campaignId}
       and coalesce(least(voucher.expires_at, campaign.ends_at), 'infinity') > ${now}::timestamptz`.execute(
    trx,
  );
  const { rows } = await sql<{ id: string }>`
    with ended as (
      select voucher.id from voucher join voucher_campaign campaign on campaign.id = voucher.campaign_id
       where campaign.id = ${campaignId} and voucher.expired_at is not null
         and coalesce(least(voucher.expires_at, campaign.ends_at), 'infinity') > ${now}::timestamptz
       order by voucher.id for no key update of voucher)
    update voucher set expired_at = null, is_expiry_due = true from ended
     where voucher.id = ended.id returning voucher.id`.execute(trx);
  await reviveBalances(trx, { voucherIds: rows.map(({ id }) => id), now });
}

async function reviveBalances(
  trx: Transaction<Database>,
  { voucherIds, now }: { voucherIds: readonly string[]; now: Temporal.Instant },
): Promise<void> {
  await sql`
    with lost as (
      select voucher_id, -sum(amount_minor) as minor from gift_balance_entry
       where voucher_id = any (${voucherIds}::uuid[]) and kind in ('expired', 'revived')
       group by voucher_id having sum(amount_minor) < 0
    ), filled as (
      update gift_balance set balance_minor = balance_minor + lost.minor
        from lost where gift_balance.voucher_id = lost.voucher_id)
    insert into gift_balance_entry (voucher_id, kind, amount_minor, occurred_at)
    select voucher_id, 'revived', minor, ${now}::timestamptz from lost order by voucher_id`.execute(
    trx,
  );
}
