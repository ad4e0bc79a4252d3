import type { Reader } from "#app/platform/db.server.ts";
import { unseal } from "#app/platform/secrets.server.ts";
import type { BatchState } from "../rules/batch.ts";
import { formatVoucherCode } from "../rules/voucher-code.ts";

const most = 50;

/** The batches of a campaign, the newest first. */
export function listBatches(db: Reader, campaignId: string) {
  return batches(db)
    .where("batch.campaignId", "=", campaignId)
    .orderBy("batch.id", "desc")
    .limit(most)
    .execute();
}

export async function findBatch(db: Reader, id: string) {
  const batch = await batches(db)
    .select(["batch.withdrawnReason", "batch.withdrawnAt", "batch.exportedAt", "batch.finishedAt"])
    .select((eb) => [
      eb
        .selectFrom("voucher")
        .innerJoin("voucherRedemption as used", "used.voucherId", "voucher.id")
        .whereRef("voucher.batchId", "=", "batch.id")
        .where("used.reversedAt", "is", null)
        .select((inner) => inner.fn.count<number>("voucher.id").distinct().as("count"))
        .as("usedOrNull"),
      eb
        .selectFrom("voucher")
        .whereRef("voucher.batchId", "=", "batch.id")
        .where("voucher.withdrawnAt", "is not", null)
        .select((inner) => inner.fn.countAll<number>().as("count"))
        .as("withdrawnOrNull"),
    ])
    .where("batch.id", "=", id)
    .executeTakeFirst();
  if (!batch) return undefined;
  const { usedOrNull, withdrawnOrNull, ...rest } = batch;
  return { ...rest, used: usedOrNull ?? 0, withdrawn: withdrawnOrNull ?? 0 };
}

export type Batch = NonNullable<Awaited<ReturnType<typeof findBatch>>>;

/** Some codes of a batch in clear, for the export that staff take to the printer or a partner. */
export async function listBatchCodes(
  db: Reader,
  { batchId, after, limit }: { batchId: string; after: string | null; limit: number },
) {
  const rows = await db
    .selectFrom("voucher")
    .leftJoin("voucherRedemption as used", (join) =>
      join
        .onRef("used.voucherId", "=", "voucher.id")
        .on("used.reversedAt", "is", null)
        .on("used.isSingleUse", "=", true),
    )
    .select(["voucher.id", "voucher.codeEncrypted", "voucher.validFrom", "voucher.expiresAt"])
    .select(["voucher.withdrawnAt", "used.redeemedAt"])
    .where("voucher.batchId", "=", batchId)
    .$if(after !== null, (query) => query.where("voucher.id", ">", after!))
    .orderBy("voucher.id")
    .limit(limit)
    .execute();
  return rows.map(({ codeEncrypted, ...row }) => ({
    ...row,
    code: formatVoucherCode(unseal("voucher-code", codeEncrypted)),
  }));
}

function batches(db: Reader) {
  return db
    .selectFrom("voucherBatch as batch")
    .innerJoin("member as maker", "maker.id", "batch.createdBy")
    .innerJoin("voucherCampaign as campaign", "campaign.id", "batch.campaignId")
    .leftJoin("segment", "segment.id", "batch.segmentId")
    .select(["batch.id", "batch.campaignId", "batch.name", "batch.wanted", "batch.made"])
    .select(["batch.createdAt", "batch.isForSegment", "segment.name as segmentName"])
    .select(["maker.displayName as makerName", "campaign.name as campaignName"])
    .select((eb) => eb.ref("batch.state").$castTo<BatchState>().as("state"));
}
