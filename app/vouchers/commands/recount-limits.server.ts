import { sql } from "kysely";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { enqueue } from "#app/platform/jobs.server.ts";

declare global {
  interface Jobs {
    "recount-voucher-campaign": { campaignId: string };
  }
}

/** Longer than any checkout takes to be written. */
const secondsUntilSettled = 30;

/**
 * Counts what was used of a campaign before it had the limits it has now. Once more a little later:
 * a checkout that was being written in this moment still went by the old ones.
 */
export async function recountLimits(
  trx: Transaction<Database>,
  { campaignId, now }: { campaignId: string; now: Temporal.Instant },
): Promise<void> {
  await recount(trx, campaignId);
  await enqueue(
    trx,
    "recount-voucher-campaign",
    { campaignId },
    { key: `recount:${campaignId}`, runAt: now.add({ seconds: secondsUntilSettled }) },
  );
}

/** Job: counts anew what a campaign's limits have given away. */
export function recountCampaign({ campaignId }: { campaignId: string }): Promise<void> {
  return inTransaction((trx) => recount(trx, campaignId));
}

/** A use that had no hold to give back from has ended: the voucher's campaign is counted anew. */
export async function recountAfterReversal(
  trx: Transaction<Database>,
  { voucherId }: { voucherId: string },
): Promise<void> {
  await sql`
    select recount_voucher_campaign(campaign.id)
      from voucher join voucher_campaign campaign on campaign.id = voucher.campaign_id
     where voucher.id = ${voucherId}
       and coalesce(campaign.use_limit, campaign.member_limit, campaign.budget_minor) is not null`.execute(
    trx,
  );
}

async function recount(trx: Transaction<Database>, campaignId: string): Promise<void> {
  await sql`select recount_voucher_campaign(${campaignId})`.execute(trx);
}
