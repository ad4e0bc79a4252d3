import { getRandomValues } from "node:crypto";
import { sql } from "kysely";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { keyedHash, seal } from "#app/platform/secrets.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import { makeVoucherCode, voucherCodeBytes } from "../rules/voucher-code.ts";
import { voucherExpiry } from "../rules/voucher-state.ts";
import { giveToSegment } from "./give-to-segment.server.ts";
import { withdrawSomeOfBatch } from "./withdraw-batch.server.ts";

/**
 * Job: makes what a batch still lacks, or withdraws what it made, some codes per transaction.
 * Killed, it goes on where it stopped; each code is made once whoever runs it.
 */
export async function workThroughBatch({
  batchId,
  now,
  perStep = 2_000,
}: {
  batchId: string;
  now: () => Temporal.Instant;
  perStep?: number;
}): Promise<void> {
  let isDone = false;
  while (!isDone)
    isDone = await inTransaction((trx) => takeStep(trx, { batchId, limit: perStep, now: now() }));
}

async function takeStep(
  trx: Transaction<Database>,
  { batchId, limit, now }: { batchId: string; limit: number; now: Temporal.Instant },
): Promise<boolean> {
  // Who cancels or withdraws waits for this lock, and so does a second worker with the same job.
  const batch = await trx
    .selectFrom("voucherBatch as batch")
    .innerJoin("voucherCampaign as campaign", "campaign.id", "batch.campaignId")
    .select(["batch.state", "batch.segmentId", "batch.isForSegment", "batch.wanted", "batch.made"])
    .select(["batch.createdBy", "batch.withdrawnReason", "batch.campaignId", "campaign.validDays"])
    .select(["campaign.kind", "campaign.amountMinor", "campaign.currency", "campaign.label"])
    .where("batch.id", "=", batchId)
    .forUpdate("batch")
    .executeTakeFirst();
  if (batch?.state === "withdrawing")
    return withdrawSomeOfBatch(trx, { batchId, reason: batch.withdrawnReason!, limit, now });
  if (batch?.state !== "running") return true;
  if (batch.isForSegment) return giveToSegment(trx, { batchId, batch, now });
  const count = Math.min(limit, batch.wanted - batch.made);
  await insertCodes(trx, { batchId, batch, count, now });
  const made = batch.made + count;
  const isDone = made === batch.wanted;
  await trx
    .updateTable("voucherBatch")
    .set({ made, ...(isDone && { state: "finished", finishedAt: now }) })
    .where("id", "=", batchId)
    .execute();
  return isDone;
}

interface CodesOf {
  campaignId: string;
  kind: string;
  amountMinor: number | null;
  currency: string | null;
  validDays: number | null;
}

/** Codes of nobody, in one statement: each by itself would take ten times as long. */
async function insertCodes(
  trx: Transaction<Database>,
  {
    batchId,
    batch,
    count,
    now,
  }: { batchId: string; batch: CodesOf; count: number; now: Temporal.Instant },
): Promise<void> {
  const { campaignId, kind, amountMinor, currency, validDays } = batch;
  const brand = await findSetting(trx, "brand");
  const expiresAt = voucherExpiry({ now, validDays, timeZone: brand?.timeZone ?? "UTC" });
  const codes = Array.from({ length: count }, () =>
    makeVoucherCode(getRandomValues(new Uint8Array(voucherCodeBytes))),
  );
  const isBalance = kind === "gift-balance";
  await sql`
    with made as (
      insert into voucher (campaign_id, batch_id, is_single_use, code_hash, code_encrypted, code_last4,
                           valid_from, expires_at, created_at)
      select ${campaignId}::uuid, ${batchId}::uuid, ${!isBalance}::boolean, hash, sealed, last4,
             ${now}::timestamptz, ${expiresAt}::timestamptz, ${now}::timestamptz
        from unnest(${codes.map((code) => keyedHash("voucher-lookup", code))}::bytea[],
                    ${codes.map((code) => seal("voucher-code", code))}::bytea[],
                    ${codes.map((code) => code.slice(-4))}::text[]) as one (hash, sealed, last4)
      returning id
    ), opened as (
      insert into gift_balance (voucher_id, currency, initial_minor, balance_minor)
      select id, ${currency}, ${amountMinor}::bigint, ${amountMinor}::bigint from made where ${isBalance}::boolean
      returning voucher_id, initial_minor
    )
    insert into gift_balance_entry (voucher_id, kind, amount_minor, occurred_at)
    select voucher_id, 'issued', initial_minor, ${now}::timestamptz from opened`.execute(trx);
}
