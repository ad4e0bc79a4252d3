import { sql } from "kysely";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { enqueue } from "#app/platform/jobs.server.ts";

interface Act {
  batchId: string;
  by: { id: string; name: string };
  now: Temporal.Instant;
}

/** Stops making codes; those that exist stay. Throws NotFound, batch-state. */
export async function cancelBatch(trx: Transaction<Database>, act: Act): Promise<void> {
  await lockBatch(trx, act.batchId, ["running"]);
  await trx
    .updateTable("voucherBatch")
    .set({ state: "cancelled", finishedAt: act.now })
    .where("id", "=", act.batchId)
    .execute();
  await audit(trx, { ...act, action: "voucher-batch.cancelled", reason: null });
}

/**
 * Makes every code of a batch that was not used unusable for good; owners read the reason. The job
 * does it; who is paying with a code just now may finish. Throws NotFound, batch-state.
 */
export async function withdrawBatch(
  trx: Transaction<Database>,
  { reason, ...act }: Act & { reason: string },
): Promise<void> {
  const { batchId, by, now } = act;
  await lockBatch(trx, batchId, ["running", "finished", "cancelled"]);
  await trx
    .updateTable("voucherBatch")
    .set({ state: "withdrawing", withdrawnAt: now, withdrawnBy: by.id, withdrawnReason: reason })
    .where("id", "=", batchId)
    .execute();
  await enqueue(trx, "voucher-batch", { batchId }, { key: `voucher-batch:${batchId}` });
  await audit(trx, { ...act, action: "voucher-batch.withdrawn", reason });
}

/** Withdraws the next codes of a batch that the caller has locked; returns whether none is left. */
export async function withdrawSomeOfBatch(
  trx: Transaction<Database>,
  {
    batchId,
    reason,
    limit,
    now,
  }: { batchId: string; reason: string; limit: number; now: Temporal.Instant },
): Promise<boolean> {
  // A code that a till has locked is withdrawn by a later step, unless it was used by then.
  const { rows } = await sql<{ changed: number }>`
    with chosen as (
      select voucher.id from voucher
       where voucher.batch_id = ${batchId}::uuid and voucher.withdrawn_at is null
         and not exists (select from voucher_redemption used where used.voucher_id = voucher.id
                          and used.reversed_at is null and used.is_single_use)
       order by voucher.id limit ${limit}::int for update
    ), changed as (
      update voucher set withdrawn_at = ${now}, withdrawn_reason = ${reason}
        from chosen where voucher.id = chosen.id returning 1
    )
    select count(*)::int as changed from changed`.execute(trx);
  if (rows[0]!.changed === limit) return false;
  await trx
    .updateTable("voucherBatch")
    .set({ state: "withdrawn" })
    .where("id", "=", batchId)
    .execute();
  return true;
}

async function lockBatch(
  trx: Transaction<Database>,
  batchId: string,
  from: readonly string[],
): Promise<void> {
  const batch = await trx
    .selectFrom("voucherBatch")
    .select("state")
    .where("id", "=", batchId)
    .forUpdate()
    .executeTakeFirst();
  if (!batch) throw new NotFound("voucher-batch");
  if (!from.includes(batch.state)) throw new DomainError("batch-state");
}

async function audit(
  trx: Transaction<Database>,
  { batchId, by, now, action, reason }: Act & { action: string; reason: string | null },
): Promise<void> {
  const { name, made } = await trx
    .selectFrom("voucherBatch")
    .select(["name", "made"])
    .where("id", "=", batchId)
    .executeTakeFirstOrThrow();
  await recordAudit(trx, {
    at: now,
    actor: by,
    action,
    object: { kind: "voucher-batch", id: batchId },
    memberId: null,
    reason,
    facts: { name, codes: made },
  });
}
