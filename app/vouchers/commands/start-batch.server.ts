import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { enqueue } from "#app/platform/jobs.server.ts";
import { mostCodes } from "../rules/batch.ts";

declare global {
  interface Jobs {
    "voucher-batch": { batchId: string };
  }
}

/** Codes for an export, or one for each member of a segment. */
export type BatchWish = { codes: number } | { segmentId: string };

/**
 * Begins a batch of unique codes of a campaign; the job makes them. The same id again changes
 * nothing. Throws NotFound for a campaign that is withdrawn or shares one code, batch-size, and
 * campaign-without-amount for a gift balance that does not say how much.
 */
export async function startBatch(
  trx: Transaction<Database>,
  {
    batchId,
    campaignId,
    name,
    wish,
    by,
    now,
  }: {
    batchId: string;
    campaignId: string;
    name: string;
    wish: BatchWish;
    by: { id: string; name: string };
    now: Temporal.Instant;
  },
): Promise<{ batchId: string }> {
  await refuseCampaign(trx, campaignId);
  const segmentId = "segmentId" in wish ? wish.segmentId : null;
  const wanted = "codes" in wish ? wish.codes : await countRecipients(trx, wish.segmentId);
  if (wanted < 1 || wanted > mostCodes)
    throw new DomainError("batch-size", { limit: mostCodes, wanted }, 422);
  const started = await trx
    .insertInto("voucherBatch")
    .values({
      id: batchId,
      campaignId,
      name,
      segmentId,
      isForSegment: segmentId !== null,
      wanted,
      state: "running",
      createdAt: now,
      createdBy: by.id,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!started) return { batchId };
  await enqueue(trx, "voucher-batch", { batchId }, { key: `voucher-batch:${batchId}` });
  await recordAudit(trx, {
    at: now,
    actor: by,
    action: "voucher-batch.started",
    object: { kind: "voucher-batch", id: batchId },
    memberId: null,
    reason: null,
    facts: { name, campaignId, codes: wanted, segmentId },
  });
  return { batchId };
}

async function refuseCampaign(trx: Transaction<Database>, campaignId: string): Promise<void> {
  const campaign = await trx
    .selectFrom("voucherCampaign")
    .select(["kind", "amountMinor"])
    .where("id", "=", campaignId)
    .where("origin", "=", "staff")
    .where("codeStyle", "=", "unique")
    .where("withdrawnAt", "is", null)
    .executeTakeFirst();
  if (!campaign) throw new NotFound("voucher-campaign");
  if (campaign.kind === "gift-balance" && campaign.amountMinor === null)
    throw new DomainError("campaign-without-amount", {}, 422);
}

async function countRecipients(trx: Transaction<Database>, segmentId: string): Promise<number> {
  const row = await trx
    .selectFrom("segmentMember")
    .innerJoin("member", "member.id", "segmentMember.memberId")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("segmentMember.segmentId", "=", segmentId)
    .where("member.closedAt", "is", null)
    .executeTakeFirst();
  return row?.count ?? 0;
}
