import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { enqueue } from "#app/platform/jobs.server.ts";
import { findProgramme } from "../queries/find-programme.server.ts";
import { requestApproval } from "./request-approval.server.ts";

declare global {
  interface Jobs {
    "bulk-grant": { bulkGrantId: string };
  }
}

/** It is not in a state in which that can be done. */
export class BulkGrantState extends DomainError {
  constructor() {
    super("bulk-grant-state");
  }
}

interface Act {
  id: string;
  by: { id: string; name: string };
  now: Temporal.Instant;
}

/**
 * Starts a bulk grant in the background; where all of it together is above what one person may
 * give, asks a second one instead. Throws NotFound, BulkGrantState.
 */
export async function startBulkGrant(
  trx: Transaction<Database>,
  { id, by, now }: Act,
): Promise<{ outcome: "running" | "waiting" }> {
  const grant = await lockBulkGrant(trx, id);
  if (grant.state !== "draft" || grant.totalPoints === 0) throw new BulkGrantState();
  const { approvalAbovePoints } = await findProgramme(trx);
  if (grant.totalPoints <= approvalAbovePoints) {
    await run(trx, { id, by, now });
    return { outcome: "running" };
  }
  const { requestId } = await requestApproval(trx, {
    kind: "points.bulk-grant",
    memberId: null,
    requestKey: `bulk:${id}`,
    points: grant.totalPoints,
    facts: { bulkGrantId: id, rows: grant.rowCount },
    reason: grant.reason,
    requestedBy: by,
    now,
  });
  await trx
    .updateTable("bulkGrant")
    .set({ state: "waiting", approvalId: requestId, startedBy: by.id })
    .where("id", "=", id)
    .execute();
  return { outcome: "waiting" };
}

/** The second person's word: it runs. Throws BulkGrantState where it was cancelled meanwhile. */
export async function approveBulkGrant(trx: Transaction<Database>, act: Act): Promise<void> {
  const grant = await lockBulkGrant(trx, act.id);
  if (grant.state !== "waiting") throw new BulkGrantState();
  await run(trx, act);
}

export async function declineBulkGrant(trx: Transaction<Database>, id: string): Promise<void> {
  await trx
    .updateTable("bulkGrant")
    .set({ state: "declined" })
    .where("id", "=", id)
    .where("state", "=", "waiting")
    .execute();
}

/**
 * Stops a bulk grant between two rows, or throws a draft away: what was given stays, the rows left
 * say that they were cancelled. Throws NotFound, BulkGrantState.
 */
export async function cancelBulkGrant(
  trx: Transaction<Database>,
  { id, by, now }: Act,
): Promise<void> {
  const grant = await lockBulkGrant(trx, id);
  if (!["draft", "waiting", "running"].includes(grant.state)) throw new BulkGrantState();
  await trx
    .updateTable("bulkGrant")
    .set({ state: "cancelled", cancelledAt: now, cancelledBy: by.id })
    .where("id", "=", id)
    .execute();
  await trx
    .updateTable("bulkGrantRow")
    .set({ outcome: "cancelled", doneAt: now })
    .where("bulkGrantId", "=", id)
    .where("outcome", "is", null)
    .execute();
  await audit(trx, { action: "bulk-grant.cancelled", id, by, now });
}

async function run(trx: Transaction<Database>, { id, by, now }: Act): Promise<void> {
  await trx
    .updateTable("bulkGrant")
    .set((eb) => ({
      state: "running",
      startedAt: now,
      startedBy: eb.fn.coalesce("startedBy", eb.val(by.id)),
    }))
    .where("id", "=", id)
    .execute();
  await trx
    .updateTable("bulkGrantRow")
    .set({ outcome: "skipped", doneAt: now })
    .where("bulkGrantId", "=", id)
    .where("problem", "is not", null)
    .execute();
  await enqueue(trx, "bulk-grant", { bulkGrantId: id }, { key: `bulk-grant:${id}` });
  await audit(trx, { action: "bulk-grant.started", id, by, now });
}

async function lockBulkGrant(trx: Transaction<Database>, id: string) {
  const grant = await trx
    .selectFrom("bulkGrant")
    .select(["state", "reason", "rowCount", "totalPoints"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!grant) throw new NotFound("bulk-grant");
  return grant;
}

async function audit(
  trx: Transaction<Database>,
  { action, id, by, now }: Act & { action: string },
): Promise<void> {
  const { name, reason, rowCount, totalPoints } = await trx
    .selectFrom("bulkGrant")
    .select(["name", "reason", "rowCount", "totalPoints"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  await recordAudit(trx, {
    at: now,
    actor: by,
    action,
    object: { kind: "bulk-grant", id },
    memberId: null,
    reason,
    facts: { name, rows: rowCount, points: totalPoints },
  });
}
