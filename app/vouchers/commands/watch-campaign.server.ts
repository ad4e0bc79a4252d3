import type { Database, Transaction } from "#app/platform/db.server.ts";

/** From now on holds of a campaign's codes are told of, or no more: those of owners are always. */
export async function watchCampaign(
  trx: Transaction<Database>,
  { campaignId, isWatched }: { campaignId: string; isWatched: boolean },
): Promise<void> {
  await trx
    .updateTable("voucherCampaign")
    .set({ isWatched })
    .where("id", "=", campaignId)
    .execute();
}
