import { database, inTransaction } from "#app/platform/db.server.ts";
import { addSharedCode } from "#app/vouchers/commands/add-shared-code.server.ts";
import { createCampaign } from "#app/vouchers/commands/create-campaign.server.ts";
import { redeemAtOnce } from "#app/vouchers/commands/redeem-at-once.server.ts";
import { startBatch } from "#app/vouchers/commands/start-batch.server.ts";
import { withdrawBatch } from "#app/vouchers/commands/withdraw-batch.server.ts";
import { workThroughBatch } from "#app/vouchers/commands/work-through-batch.server.ts";
import { listBatchCodes } from "#app/vouchers/queries/find-batch.server.ts";
import { batches, campaigns, sharedCode } from "../content/vouchers.ts";
import { actorOf, at, type World } from "../world.ts";

/** Campaigns of vouchers with their codes: printed, given to a segment, shared, and some used. */
export async function runVoucherCampaigns(world: World): Promise<void> {
  const by = actorOf(world, "ella");
  const ids = new Map<string, string>();
  for (const { key, daysAgo, campaign } of campaigns) {
    const now = at(world, daysAgo, 590);
    const { campaignId } = await inTransaction((trx) =>
      createCampaign(trx, { campaign, createdBy: by, now }),
    );
    ids.set(key, campaignId);
  }
  const now = at(world, sharedCode.daysAgo, 600);
  const campaignId = ids.get(sharedCode.campaign)!;
  await inTransaction((trx) =>
    addSharedCode(trx, { campaignId, code: sharedCode.code, addedBy: by, now }),
  );
  for (const batch of batches)
    await makeBatch(world, { ...batch, campaignId: ids.get(batch.campaign)! });
  await sell(world, Array(sharedCode.uses).fill(sharedCode.code));
}

async function makeBatch(
  world: World,
  batch: (typeof batches)[number] & { campaignId: string },
): Promise<void> {
  const { id: batchId, campaignId, name, daysAgo, withdrawn } = batch;
  const by = actorOf(world, "ella");
  const now = at(world, daysAgo, 610);
  const wish =
    "codes" in batch ? { codes: batch.codes } : { segmentId: await segmentIdOf(batch.segment) };
  await inTransaction((trx) => startBatch(trx, { batchId, campaignId, name, wish, by, now }));
  await workThroughBatch({ batchId, now: () => now });
  if ("uses" in batch) {
    const codes = await listBatchCodes(database(), { batchId, after: null, limit: batch.uses });
    await sell(
      world,
      codes.map(({ code }) => code),
    );
  }
  if (!withdrawn) return;
  await inTransaction((trx) =>
    withdrawBatch(trx, { batchId, by, now: now.add({ hours: 3 }), reason: withdrawn }),
  );
  await workThroughBatch({ batchId, now: () => now.add({ hours: 3 }) });
}

/** Sold at the shop's till in the last days, one each. */
async function sell(world: World, codes: readonly string[]): Promise<void> {
  const caller = { apiKeyId: null, staffId: actorOf(world, "ella").id } as const;
  for (const [index, code] of codes.entries()) {
    const line = { id: "1", sku: "-", categories: [], quantity: 1 };
    const unitAmountMinor = 1_290 + 310 * (index % 7);
    await inTransaction((trx) =>
      redeemAtOnce(trx, {
        basket: { currency: "EUR", lines: [{ ...line, unitAmountMinor }], shippingMinor: 0 },
        codes: [code],
        memberId: null,
        points: 0,
        orderReference: `till-demo-${code}-${index}`,
        caller,
        now: at(world, index % 9, 660 + index),
      }),
    );
  }
}

async function segmentIdOf(name: string): Promise<string> {
  const { id } = await database()
    .selectFrom("segment")
    .select("id")
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  return id;
}
