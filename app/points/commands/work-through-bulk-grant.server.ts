import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { grantPoints } from "./grant-points.server.ts";

/**
 * Job: gives what a bulk grant still has to give, some rows per transaction. Killed, it goes on
 * where it stopped; cancelled, it stops after the rows in hand; a row is booked once whoever runs it.
 */
export async function workThroughBulkGrant({
  bulkGrantId,
  now,
  rowsPerBatch = 25,
}: {
  bulkGrantId: string;
  now: () => Temporal.Instant;
  rowsPerBatch?: number;
}): Promise<void> {
  let isDone = false;
  while (!isDone)
    isDone = await inTransaction((trx) =>
      workThroughBatch(trx, { bulkGrantId, limit: rowsPerBatch, now: now() }),
    );
}

async function workThroughBatch(
  trx: Transaction<Database>,
  { bulkGrantId, limit, now }: { bulkGrantId: string; limit: number; now: Temporal.Instant },
): Promise<boolean> {
  // Whoever cancels waits for this lock, and so does a second worker with the same job.
  const grant = await trx
    .selectFrom("bulkGrant as grant")
    .innerJoin("member as starter", "starter.id", "grant.startedBy")
    .leftJoin("approvalRequest as approval", "approval.id", "grant.approvalId")
    .leftJoin("member as approver", "approver.id", "approval.decidedBy")
    .select(["grant.state", "grant.reason", "starter.id as starterId"])
    .select(["starter.displayName as starterName", "approver.id as approverId"])
    .select("approver.displayName as approverName")
    .where("grant.id", "=", bulkGrantId)
    .forUpdate("grant")
    .executeTakeFirst();
  if (grant?.state !== "running") return true;
  const rows = await trx
    .selectFrom("bulkGrantRow as row")
    .innerJoin("member", "member.id", "row.memberId")
    .select(["row.rowNumber", "row.points", "row.reason", "member.id as memberId"])
    .select("member.closedAt")
    .where("row.bulkGrantId", "=", bulkGrantId)
    .where("row.outcome", "is", null)
    .orderBy("row.rowNumber")
    .limit(limit)
    .execute();
  for (const row of rows) {
    const outcome = await giveRow(trx, { row, grant, bulkGrantId, now });
    await trx
      .updateTable("bulkGrantRow")
      .set({ ...outcome, doneAt: now })
      .where("bulkGrantId", "=", bulkGrantId)
      .where("rowNumber", "=", row.rowNumber)
      .execute();
  }
  if (rows.length === limit) return false;
  await trx
    .updateTable("bulkGrant")
    .set({ state: "finished", finishedAt: now })
    .where("id", "=", bulkGrantId)
    .execute();
  return true;
}

async function giveRow(
  trx: Transaction<Database>,
  {
    row,
    grant,
    bulkGrantId,
    now,
  }: {
    row: {
      rowNumber: number;
      memberId: string;
      points: number | null;
      reason: string | null;
      closedAt: string | null;
    };
    grant: {
      reason: string;
      starterId: string;
      starterName: string;
      approverId: string | null;
      approverName: string | null;
    };
    bulkGrantId: string;
    now: Temporal.Instant;
  },
): Promise<{ outcome: "booked"; transferId: string } | { outcome: "failed"; failure: string }> {
  if (row.closedAt !== null) return { outcome: "failed", failure: "account-closed" };
  const { approverId, approverName } = grant;
  try {
    const { transferId } = await grantPoints(trx, {
      memberId: row.memberId,
      points: row.points!,
      reason: row.reason ?? grant.reason,
      grantedBy: { id: grant.starterId, name: grant.starterName },
      ...(approverId && approverName ? { approvedBy: { id: approverId, name: approverName } } : {}),
      requestKey: `bulk:${bulkGrantId}:${row.rowNumber}`,
      now,
    });
    return { outcome: "booked", transferId };
  } catch (error) {
    // A refusal is made before anything is written, so the other rows of the transaction stand.
    if (error instanceof DomainError) return { outcome: "failed", failure: error.code };
    throw error;
  }
}
